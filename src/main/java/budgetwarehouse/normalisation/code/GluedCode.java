package budgetwarehouse.normalisation.code;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A code printed in one cell with its name: 30207邮电费, [30207]邮电费, 2010601-行政运行, 邮电费30207.
 *
 * @param code digits, or blank
 * @param name what is left
 */
record GluedCode(String code, String name) {
  // classes of all lists begin with 2 to 5; 2025年 and 100万元 are no codes
  private static final String DIGITS = "([2-5]\\d{2}(?:(?:\\d{2}){0,3}|\\d{7}))";
  private static final Pattern CODE = Pattern.compile(DIGITS);
  private static final Pattern BEFORE =
      Pattern.compile("[\\[(【〔]?" + DIGITS + "[])】〕]?[-—–_.、:/|]*(?=[\\p{IsHan}])");
  private static final Pattern BEHIND =
      Pattern.compile("(?<=[\\p{IsHan})])[-—–_.:/|]*[\\[(【〔]?" + DIGITS + "[])】〕]?$");

  /** Take the code off a folded name. */
  static GluedCode read(String name) {
    if (!hasDigit(name)) {
      return new GluedCode("", name);
    }
    Matcher before = BEFORE.matcher(name);
    if (before.lookingAt()) {
      return new GluedCode(before.group(1), name.substring(before.end()));
    }
    Matcher behind = BEHIND.matcher(name);
    if (behind.find()) {
      return new GluedCode(behind.group(1), name.substring(0, behind.start()));
    }
    return new GluedCode("", name);
  }

  /** Return whether a text is nothing but a code. */
  static boolean isCode(String text) {
    return CODE.matcher(text).matches();
  }

  private static boolean hasDigit(String name) {
    return name.chars().anyMatch(character -> character >= '0' && character <= '9');
  }
}
