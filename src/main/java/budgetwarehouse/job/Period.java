package budgetwarehouse.job;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;

/** Month that a load is for. */
public final class Period {
  /** Parameter that states it. */
  public static final String PARAMETER = "period";

  /** Stands for it in the name of an inbox. */
  public static final String IN_INBOX = "{period}";

  private Period() {}

  /** Return the month that is stated; where none is, that of the load. */
  static YearMonth of(String text, LocalDate loadDate) {
    try {
      return text.isBlank() ? YearMonth.from(loadDate) : YearMonth.parse(text);
    } catch (DateTimeParseException e) {
      throw LoadParameters.fault(PARAMETER, text, "月份，如 2026-11，或留空（装载日期所在月）");
    }
  }
}
