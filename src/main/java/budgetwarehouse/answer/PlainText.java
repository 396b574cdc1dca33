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
      return new BigDecimal(number.toString()).toPlainString();
    }
    if (value instanceof List<?> list) {
      return list.stream()
          .map(element -> element == null ? "null" : of(element))
          .collect(Collectors.joining(", ", "[", "]"));
    }
    return value.toString();
  }

  /** Write a value on one line of a terminal; an unknown one is blank. */
  public static String line(@Nullable Object value) {
    return value == null ? "" : CONTROL.matcher(of(value)).replaceAll(" ");
  }
}
