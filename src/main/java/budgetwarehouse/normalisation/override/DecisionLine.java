package budgetwarehouse.normalisation.override;

import budgetwarehouse.finding.Finding;
import budgetwarehouse.finding.FindingKind;
import budgetwarehouse.finding.Place;
import budgetwarehouse.vocabulary.Folding;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One line of the file of decisions: its cells, and what is wrong with them. */
final class DecisionLine {
  private static final Pattern YEAR = Pattern.compile("(20\\d\\d)年?度?");
  private static final Pattern DATE = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");
  // what keeps a spreadsheet from changing a text, see comparison.SpreadsheetText
  private static final Pattern TEXT_MARK = Pattern.compile("^'(?=.)");

  private final String file;
  private final int number;
  private final Map<OverrideColumn, String> cells = new EnumMap<>(OverrideColumn.class);
  private final List<Finding> faults = new ArrayList<>();

  DecisionLine(String file, int number) {
    this.file = file;
    this.number = number;
  }

  int number() {
    return number;
  }

  void put(OverrideColumn column, String cell) {
    cells.merge(column, TEXT_MARK.matcher(cell.strip()).replaceFirst(""), (a, b) -> a + b);
  }

  String text(OverrideColumn column) {
    return cells.getOrDefault(column, "");
  }

  String folded(OverrideColumn column) {
    return Folding.fold(text(column));
  }

  /** Return a text that must be there. */
  String required(OverrideColumn column, String expected) {
    if (text(column).isEmpty()) {
      refuse(column, expected);
    }
    return text(column);
  }

  /** Return a fiscal year, empty where none is written. */
  OptionalInt year(OverrideColumn column) {
    Matcher year = YEAR.matcher(text(column));
    if (year.matches()) {
      return OptionalInt.of(Integer.parseInt(year.group(1)));
    }
    if (!text(column).isEmpty()) {
      refuse(column, "四位年度，如 2023，或留空");
    }
    return OptionalInt.empty();
  }

  /** Return a day that is not after another, or that other day where it is refused. */
  LocalDate dayUntil(OverrideColumn column, LocalDate latest) {
    String limit = latest.equals(LocalDate.MAX) ? "" : "，不晚于装载日期 " + latest;
    String expected = "日期，如 2026-11-21" + limit;
    Matcher date = DATE.matcher(text(column));
    if (date.matches()) {
      try {
        LocalDate day =
            LocalDate.of(
                Integer.parseInt(date.group(1)),
                Integer.parseInt(date.group(2)),
                Integer.parseInt(date.group(3)));
        if (!day.isAfter(latest)) {
          return day;
        }
      } catch (DateTimeException e) {
        // the thirtieth of February is no day
      }
    }
    refuse(column, expected);
    return latest;
  }

  /** Refuse the line for one of its cells. */
  void refuse(OverrideColumn column, String expected) {
    faults.add(finding(FindingKind.OVERRIDE_NOT_APPLIED, column, expected + "；此行未采用"));
  }

  /** Return what is wrong with it; a line is used only where nothing is. */
  List<Finding> faults() {
    return List.copyOf(faults);
  }

  /** Make a finding about one of its cells. */
  Finding finding(FindingKind kind, OverrideColumn column, String expected) {
    String row = (text(OverrideColumn.PRINTED_CODE) + " " + text(OverrideColumn.PRINTED_NAME));
    var place = new Place(0, number, file, row.strip(), OverrideColumn.headingOf(column));
    // what was signed with by mistake, a telephone number, is not published as a fault either
    String printed = column == OverrideColumn.DECIDED_BY ? "" : text(column);
    return new Finding(kind, place, printed, expected);
  }
}
