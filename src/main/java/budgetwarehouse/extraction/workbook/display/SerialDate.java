package budgetwarehouse.extraction.workbook.display;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Days since the beginning of a workbook's calendar, as workbooks store dates. */
public enum SerialDate {
  /** Day 1 is 1 January 1900, and 29 February 1900 is counted though it never was. */
  SINCE_1900(LocalDate.of(1899, 12, 30)),
  /** Day 0 is 1 January 1904. */
  SINCE_1904(LocalDate.of(1904, 1, 1));

  private static final BigDecimal DAYS_COUNTED = BigDecimal.valueOf(2_958_466);
  private static final BigDecimal SECONDS_OF_DAY = BigDecimal.valueOf(86_400);
  private static final long INVENTED_DAY = 60;

  private final LocalDate dayZero;

  SerialDate(LocalDate dayZero) {
    this.dayZero = dayZero;
  }

  /** Return the number of a date and time written as in 2023-01-31T00:00:00.000, since 1900. */
  public static Optional<BigDecimal> serial(String written) {
    try {
      LocalDateTime date = LocalDateTime.parse(written);
      long days = ChronoUnit.DAYS.between(SINCE_1900.dayZero, date.toLocalDate());
      BigDecimal time =
          BigDecimal.valueOf(date.toLocalTime().toSecondOfDay())
              .divide(SECONDS_OF_DAY, MathContext.DECIMAL64);
      return Optional.of(BigDecimal.valueOf(days <= INVENTED_DAY ? days - 1 : days).add(time));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** Return whether a number can be a date. */
  static boolean isDate(BigDecimal serial) {
    return serial.signum() >= 0 && serial.compareTo(DAYS_COUNTED) < 0;
  }

  /** Return the date and time to the second. */
  LocalDateTime toDate(BigDecimal serial) {
    long seconds = seconds(serial);
    long days = Math.floorDiv(seconds, SECONDS_OF_DAY.longValue());
    boolean early = this == SINCE_1900 && days < INVENTED_DAY;
    return dayZero
        .plusDays(early ? days + 1 : days)
        .atStartOfDay()
        .plusSeconds(Math.floorMod(seconds, SECONDS_OF_DAY.longValue()));
  }

  /** Return the seconds since day 0, rounded. */
  static long seconds(BigDecimal serial) {
    return serial.multiply(SECONDS_OF_DAY).setScale(0, RoundingMode.HALF_UP).longValue();
  }
}
