package budgetwarehouse.spreadsheet;

import java.util.regex.Pattern;

/**
 * Keeps a text as it is in a spreadsheet that opens a CSV file and saves it again: 005 would come
 * back as 5, a code of eighteen digits as 1.3E+17, 5-10 as the tenth of May.
 */
public final class SpreadsheetText {
  private static final char QUOTE = '\'';
  // numbers, dates, times, shares: nothing but digits and what may stand between them
  private static final Pattern LIKE_A_NUMBER = Pattern.compile("\\p{Nd}[\\p{Nd}.,:/%+eE年月日时分秒 -]*");
  // what a spreadsheet takes for a number and shows as it was written
  private static final Pattern PLAIN_NUMBER =
      Pattern.compile("(?:0|[1-9]\\d{0,10})(?:\\.\\d{0,5}[1-9])?");

  private SpreadsheetText() {}

  /** Put a quote before a text that would be run, or changed into something else. */
  public static String quoted(String text) {
    boolean changes =
        LIKE_A_NUMBER.matcher(text).matches() && !PLAIN_NUMBER.matcher(text).matches();
    return changes ? QUOTE + text : FormulaGuard.quoted(text);
  }
}
