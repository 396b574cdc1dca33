package budgetwarehouse.extraction.workbook.sheet;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads numbers as files store them. */
public final class StoredNumber {
  // a double has no more digits and no larger exponent
  private static final Pattern WRITTEN =
      Pattern.compile("[+-]?(?:\\d{1,400}(?:\\.\\d{0,400})?|\\.\\d{1,400})(?:[eE][+-]?\\d{1,3})?");

  private StoredNumber() {}

  /** Read a number; empty where the text is none, or one that no program would store. */
  public static Optional<BigDecimal> read(String stored) {
    String text = stored.strip();
    return WRITTEN.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
  }
}
