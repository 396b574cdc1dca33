package budgetwarehouse.normalisation.value;

import budgetwarehouse.vocabulary.MatchMethod;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Last day that an indicator's value allows.
 *
 * @param date null where print gives no year
 * @param monthDay as 12-31
 */
record TargetDate(
    Comparator comparator, @Nullable LocalDate date, String monthDay, MatchMethod method) {
  private static final int ANY_COMMON_YEAR = 2001;

  /**
   * Make a date; empty when the calendar has no such day.
   *
   * @param year or 0 where print gives none
   * @param day or 0 for the last of the month
   */
  static Optional<TargetDate> of(
      Comparator comparator, int year, int month, int day, MatchMethod method) {
    try {
      YearMonth yearMonth = YearMonth.of(year == 0 ? ANY_COMMON_YEAR : year, month);
      LocalDate date = day == 0 ? yearMonth.atEndOfMonth() : yearMonth.atDay(day);
      String monthDay =
          String.format(Locale.ROOT, "%02d-%02d", date.getMonthValue(), date.getDayOfMonth());
      return Optional.of(new TargetDate(comparator, year == 0 ? null : date, monthDay, method));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
