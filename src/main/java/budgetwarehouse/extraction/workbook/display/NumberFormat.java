package budgetwarehouse.extraction.workbook.display;

import budgetwarehouse.extraction.workbook.display.Displayed.Precision;
import budgetwarehouse.extraction.workbook.display.FormatToken.Kind;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/**
 * Number format of a cell.
 *
 * <p>What is displayed is what was disclosed, so the text is the displayed one, with two exceptions
 * that only the width of a column asks for: a number is never shortened to an exponent, and under
 * the general format it keeps the fifteen digits that a workbook counts with. Where fewer digits
 * are displayed than stored, {@link Precision} says so.
 */
public final class NumberFormat {
  /** The format of a cell that has none. */
  public static final NumberFormat GENERAL = new NumberFormat("General");

  // a workbook calculates with fifteen digits; what a double holds beyond them is noise
  private static final MathContext STORED_DIGITS = new MathContext(15, RoundingMode.HALF_UP);
  private static final int LONGEST_CODE = 1_000;
  private static final int TEXT_SECTION = 3;

  private final List<FormatSection> sections;

  private NumberFormat(String code) {
    sections = FormatLexer.sections(code);
  }

  /** Read the code of a format, such as {@code #,##0.00}. */
  public static NumberFormat of(String code) {
    return code.isBlank() || code.length() > LONGEST_CODE ? GENERAL : new NumberFormat(code);
  }

  /** Display a number. */
  public Displayed show(BigDecimal stored, SerialDate calendar) {
    BigDecimal value = stored.round(STORED_DIGITS);
    int index = sectionFor(value);
    FormatSection section = sections.get(index);
    if (section.isDate()) {
      return SerialDate.isDate(value)
          ? Displayed.exact(DateDisplay.text(section, value, calendar))
          : typed(stored, value);
    }
    BigDecimal amount = value.abs();
    String sign = value.signum() < 0 && !ownsSign(index) ? "-" : "";
    if (section.isGeneral()) {
      String text = sign + section.around(plain(amount));
      return new Displayed(text, typed(stored, value).precision());
    }
    var digits = new DigitDisplay(section);
    BigDecimal shown = digits.shown(amount);
    String shownSign = shown.signum() == 0 ? "" : sign;
    return Displayed.stating(shownSign + digits.text(amount), shown, amount);
  }

  /** Display a text. */
  public String show(String text) {
    int last = sections.size() - 1;
    FormatSection section = sections.get(Math.min(last, TEXT_SECTION));
    return section.has(Kind.TEXT) ? section.around(text) : text;
  }

  // digits beyond the fifteenth of a long code are not stored
  private static Displayed typed(BigDecimal stored, BigDecimal value) {
    boolean cut = stored.precision() - stored.scale() > STORED_DIGITS.getPrecision();
    return new Displayed(plain(value), cut ? Precision.LOST : Precision.EXACT);
  }

  private static String plain(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }

  private int sectionFor(BigDecimal value) {
    int last = Math.min(sections.size(), TEXT_SECTION) - 1;
    if (sections.stream().noneMatch(section -> section.condition().isStated())) {
      int bySign = value.signum() < 0 ? 1 : value.signum() == 0 ? 2 : 0;
      return bySign > last ? 0 : bySign;
    }
    for (int i = 0; i < last; i++) {
      if (sections.get(i).condition().holds(value)) {
        return i;
      }
    }
    return last;
  }

  // the second of two sections, or one for negative numbers alone, says itself how they look
  private boolean ownsSign(int index) {
    FormatCondition condition = sections.get(index).condition();
    return condition.isStated()
        ? !condition.holds(BigDecimal.ZERO) && !condition.holds(BigDecimal.ONE)
        : index == 1 && !sections.get(0).condition().isStated();
  }
}
