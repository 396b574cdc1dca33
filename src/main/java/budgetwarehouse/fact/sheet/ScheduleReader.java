package budgetwarehouse.fact.sheet;

import budgetwarehouse.extraction.PrintedCell;
import budgetwarehouse.extraction.PrintedRow;
import budgetwarehouse.fact.sheet.SheetContents.Schedule;
import budgetwarehouse.fact.sheet.SheetFigures.Meaning;
import budgetwarehouse.finding.FindingKind;
import budgetwarehouse.vocabulary.Folding;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads the payment plan of a sheet: a row of months and below it a row of shares, column for
 * column. Shares that have lost their columns are reported and not placed.
 */
final class ScheduleReader {
  private static final Pattern MONTH = Pattern.compile("\\d{1,2}月.*");
  private static final Pattern YEAR_END = Pattern.compile("12月.*");

  private ScheduleReader() {}

  /** Read the plan whose months and shares stand in these rows. */
  static void read(Schedule plan, String rowLabel, SheetFigures into) {
    PrintedRow months = plan.months();
    PrintedRow shares = plan.shares();
    var monthOfColumn = new TreeMap<Integer, String>();
    for (int column = 1; column < months.cells().size(); column++) {
      String month = Folding.closeBlanks(months.text(column));
      if (MONTH.matcher(Folding.fold(month)).matches()) {
        monthOfColumn.put(column, month);
      }
    }

    List<PrintedCell> printed =
        shares.cells().stream().skip(1).filter(cell -> !cell.isEmpty()).toList();
    if (!isPlaced(monthOfColumn, shares, printed)) {
      into.report(
          FindingKind.SCHEDULE_INCOMPLETE,
          plan.page(),
          shares.line(),
          rowLabel,
          printed.stream().map(PrintedCell::text).collect(Collectors.joining(" ")),
          "应有" + String.join("、", monthOfColumn.values()) + "各一列，无法判断所属月份，未入库");
      return;
    }
    monthOfColumn.forEach(
        (column, month) -> {
          if (column < shares.cells().size()) {
            into.share(
                plan.page(),
                shares.cells().get(column),
                Meaning.of(rowLabel, month, "planned_share"));
          }
        });
    reportMissingYearEnd(monthOfColumn, plan, rowLabel, into);
  }

  /** Every share stands under a month, and none has moved because the row is shorter. */
  private static boolean isPlaced(
      SortedMap<Integer, String> months, PrintedRow shares, List<PrintedCell> printed) {
    long placed = months.keySet().stream().filter(column -> !shares.text(column).isBlank()).count();
    boolean complete = !months.isEmpty() && months.lastKey() < shares.cells().size();
    return placed == printed.size() && (complete || printed.size() == months.size());
  }

  private static void reportMissingYearEnd(
      SortedMap<Integer, String> months, Schedule plan, String rowLabel, SheetFigures into) {
    boolean hasYearEnd =
        months.values().stream().anyMatch(month -> YEAR_END.matcher(Folding.fold(month)).matches());
    if (!hasYearEnd) {
      into.report(
          FindingKind.SCHEDULE_INCOMPLETE,
          plan.page(),
          plan.months().line(),
          rowLabel,
          String.join(" ", months.values()),
          "缺少年底一列，其余各列按原文读取");
    }
  }
}
