package budgetwarehouse.normalisation.override;

import budgetwarehouse.document.FileFinding;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/**
 * The decisions of a file that can be used, and what is wrong with its other lines.
 *
 * @param file name of the file, for messages
 * @param decisions in the order of the file
 * @param findings in the order of the file
 */
public record OverrideList(String file, List<Decision> decisions, List<FileFinding> findings) {
  /** Keep the lists. */
  public OverrideList {
    decisions = List.copyOf(decisions);
    findings = List.copyOf(findings);
  }

  /** Return a list without decisions. */
  public static OverrideList none() {
    return new OverrideList("", List.of(), List.of());
  }

  /**
   * Read a file of decisions: CSV in UTF-8 or GB18030, as spreadsheets write it.
   *
   * @param file its name, for messages
   * @param bytes its content
   * @param targets what may be decided for
   * @param loadDate no decision was made after this day
   */
  public static OverrideList read(
      String file, byte[] bytes, OverrideTargets targets, LocalDate loadDate) {
    var parser = new DecisionParser(ReviewDimension.standard(), targets, loadDate);
    return new OverrideReader(file, parser, decision -> true).read(bytes);
  }

  /**
   * Read the decisions of a file that had been made by a day. Later ones are passed over without a
   * word, and contradict no earlier one.
   *
   * @param file its name, for messages
   * @param bytes its content
   * @param targets what may be decided for
   * @param day decisions of this day are the last to count
   */
  public static OverrideList readAsOf(
      String file, byte[] bytes, OverrideTargets targets, LocalDate day) {
    var parser = new DecisionParser(ReviewDimension.standard(), targets, LocalDate.MAX);
    Predicate<Decision> isKnown = decision -> !decision.decidedOn().isAfter(day);
    return new OverrideReader(file, parser, isKnown).read(bytes);
  }
}
