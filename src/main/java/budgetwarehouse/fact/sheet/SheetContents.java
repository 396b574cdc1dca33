package budgetwarehouse.fact.sheet;

import budgetwarehouse.extraction.PrintedRow;
import java.util.List;

/**
 * One sheet taken apart.
 *
 * @param fields label rows
 * @param schedules payment plans: a row of months and the row of shares below it
 * @param tables tables of money
 * @param indicators rows of all its grids in reading order
 */
record SheetContents(
    SheetFields fields,
    List<Schedule> schedules,
    List<SheetTable> tables,
    List<IndicatorRow> indicators) {
  /** Keep the lists. */
  SheetContents {
    schedules = List.copyOf(schedules);
    tables = List.copyOf(tables);
    indicators = List.copyOf(indicators);
  }

  /**
   * Months and shares of a payment plan.
   *
   * @param page page on which the shares stand, or 0
   */
  record Schedule(int page, PrintedRow months, PrintedRow shares) {}
}
