package budgetwarehouse.document.expectation;

import budgetwarehouse.document.FileFinding;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The lists that lie beside the job, as far as they can be used.
 *
 * @param lines usable lines, list by list
 * @param findings what is wrong with the others
 */
public record Expectations(List<ExpectationLine> lines, List<FileFinding> findings) {
  private static final String ENDING = ".csv";

  /** Keep the lists. */
  public Expectations {
    lines = List.copyOf(lines);
    findings = List.copyOf(findings);
  }

  /**
   * Read the lists; a line that cannot be used is a finding, and the others count. Of a price index
   * all lines can be used or none: a gap in it would change amounts in silence.
   *
   * @param files content by name of the file, such as {@code price_index.csv}
   * @param loadDate no day of a list is later
   */
  public static Expectations read(Map<String, byte[]> files, LocalDate loadDate) {
    return read(files, loadDate, LaterDay.IS_A_FAULT);
  }

  /**
   * Read the lists as they were known on a day: what a later day stands beside was not known, and
   * is no fault.
   */
  public static Expectations readAsOf(Map<String, byte[]> files, LocalDate day) {
    return read(files, day, LaterDay.IS_NOT_KNOWN);
  }

  private static Expectations read(
      Map<String, byte[]> files, LocalDate loadDate, LaterDay laterDay) {
    Map<String, List<ExpectationColumn>> lists = ExpectationColumn.byList();
    List<ExpectationLine> lines = new ArrayList<>();
    List<FileFinding> findings = new ArrayList<>();
    SortedMap<String, byte[]> sorted = new TreeMap<>(files);
    sorted.forEach(
        (file, bytes) -> {
          var faults = new ExpectationFaults(file);
          List<ExpectationColumn> columns =
              lists.getOrDefault(file.substring(0, file.length() - ENDING.length()), List.of());
          if (columns.isEmpty()) {
            faults.add(0, "", file, "以下文件之一：" + String.join(".csv、", lists.keySet()) + ENDING);
          } else {
            lines.addAll(
                PriceIndexRule.keepWhole(
                    new ExpectationReader(columns, faults, loadDate, laterDay).read(bytes),
                    faults));
          }
          findings.addAll(faults.findings());
        });
    return new Expectations(lines, findings);
  }

  /** Read one list from text. */
  static Expectations read(String file, String text, LocalDate loadDate) {
    return read(Map.of(file, text.getBytes(StandardCharsets.UTF_8)), loadDate);
  }
}
