package budgetwarehouse.extraction.workbook.display;

import java.math.BigDecimal;

/**
 * What a cell displays.
 *
 * @param text as it is displayed
 * @param precision how much of the stored value it says
 */
public record Displayed(String text, Precision precision) {
  // half of the last of two digits: 12 for 12.345 says less, 482.6 for 482.64 does not
  private static final BigDecimal COARSE = new BigDecimal("0.005");

  /** How much of a stored value is displayed. */
  public enum Precision {
    /** All of it. */
    EXACT,
    /** Rounded, as printed tables round. */
    ROUNDED,
    /** So little that the figure is another one, or nothing. */
    LOST
  }

  /** Keep the text without the blanks that only align it. */
  public Displayed {
    text = text.strip();
  }

  static Displayed exact(String text) {
    return new Displayed(text, Precision.EXACT);
  }

  /** Display a value by a text that states another one. */
  static Displayed stating(String text, BigDecimal shown, BigDecimal stored) {
    BigDecimal difference = shown.subtract(stored).abs();
    if (difference.signum() == 0) {
      return exact(text);
    }
    boolean coarse = difference.compareTo(stored.abs().multiply(COARSE)) > 0;
    return new Displayed(text, coarse ? Precision.LOST : Precision.ROUNDED);
  }
}
