package budgetwarehouse.inspection;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Large amounts with commas, as finance bureaus print them. */
final class GroupedAmount {
  private static final Pattern AMOUNT = Pattern.compile("(-?)(\\d{4,})(\\.\\d+)?( 元)");
  private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d)(?=(?:\\d{3})+$)");

  private GroupedAmount() {}

  /** Return a text in which an amount in yuan has its digits in groups of three. */
  static String of(String text) {
    Matcher amount = AMOUNT.matcher(text);
    if (!amount.matches()) {
      return text;
    }
    String fraction = amount.group(3) == null ? "" : amount.group(3);
    return amount.group(1)
        + THOUSANDS.matcher(amount.group(2)).replaceAll(",")
        + fraction
        + amount.group(4);
  }
}
