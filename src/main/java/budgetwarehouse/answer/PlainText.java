package budgetwarehouse.answer;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes a value out in full: 1E+3 is a number to Java and a riddle to a reader. */
public final class PlainText {
  // line ends, tabs, and what would drive a terminal
  private static final Pattern CONTROL = Pattern.compile("\\p{Cc}");

  private PlainText() {}

  /** Write a value with all its digits; a list in brackets. */
  public static String of(Object value) {
    if (value instanceof BigDecimal number) {
      return number.toPlainString();
    }
    if (value instanceof Double number && Double.isFinite(number)) {
      return plain(number.toString());
    }
    if (value instanceof List<?> list) {
      return list.stream()
          .map(element -> element == null ? "null" : of(element))
          .collect(Collectors.joining(", ", "[", "]"));
    }
    return value.toString();
  }

  // 5.0E-4 is 0.0005, without the zero that Java puts into the short form
  private static String plain(String number) {
    boolean isShort = number.indexOf('E') >= 0;
    return isShort ? new BigDecimal(number).stripTrailingZeros().toPlainString() : number;
  }

  /** Write a value on one line of a terminal; an unknown one is blank. */
  public static String line(@Nullable Object value) {
    return value == null ? "" : CONTROL.matcher(of(value)).replaceAll(" ");
  }
}
