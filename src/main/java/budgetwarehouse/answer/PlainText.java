package budgetwarehouse.answer;

import java.math.BigDecimal;

/** Writes a value out in full: 1E+3 is a number to Java and a riddle to a reader. */
final class PlainText {
  private PlainText() {}

  static String of(Object value) {
    return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
  }
}
