package budgetwarehouse.normalisation.value;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * Number in digits, with thousands separators or not, or in Chinese numerals below ten thousand.
 */
final class PrintedNumeral {
  static final Pattern DIGITS =
      Pattern.compile("-?(?:\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+)(?:\\.\\d+)?");
  static final Pattern CHINESE = Pattern.compile("[零〇一二两三四五六七八九十百千]+");

  private static final String NUMERALS = "零一二三四五六七八九";

  private PrintedNumeral() {}

  /** Return the value of a text that one of the patterns matched. */
  static BigDecimal valueOf(String numeral) {
    return CHINESE.matcher(numeral).matches()
        ? BigDecimal.valueOf(chinese(numeral.replace('〇', '零').replace('两', '二')))
        : new BigDecimal(numeral.replace(",", ""));
  }

  private static long chinese(String numeral) {
    long sum = 0;
    long digit = 0;
    for (int i = 0; i < numeral.length(); i++) {
      int weight = weightOf(numeral.charAt(i));
      if (weight == 1) {
        digit = digit * 10 + NUMERALS.indexOf(numeral.charAt(i));
      } else {
        // 十五 begins with its weight and means one ten
        sum += Math.max(1, digit) * weight;
        digit = 0;
      }
    }
    return sum + digit;
  }

  private static int weightOf(char numeral) {
    return switch (numeral) {
      case '十' -> 10;
      case '百' -> 100;
      case '千' -> 1000;
      default -> 1;
    };
  }
}
