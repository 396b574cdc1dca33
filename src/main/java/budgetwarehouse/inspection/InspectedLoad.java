package budgetwarehouse.inspection;

import java.time.LocalDate;

/**
 * The load whose results are reported.
 *
 * @param number number of the load, from 1
 * @param date day of the load
 */
public record InspectedLoad(long number, LocalDate date) {
  /** Return it in words. */
  String text() {
    return "第 %d 次装载（%d年%d月%d日）"
        .formatted(number, date.getYear(), date.getMonthValue(), date.getDayOfMonth());
  }
}
