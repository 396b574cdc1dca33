package budgetwarehouse.extraction.number;

import java.util.regex.Pattern;

/** Characters that numbers are set in, half-width and full-width. */
public final class NumberCharacters {
  private static final String ALL = "0123456789,.-%０１２３４５６７８９，．－−％";
  private static final Pattern WELL_FORMED =
      Pattern.compile(
          "[-－−]?(?:\\d{1,3}(?:[,，]\\d{3})+|\\d+)(?:[.．]\\d+)?[%％]?",
          Pattern.UNICODE_CHARACTER_CLASS);

  private NumberCharacters() {}

  /** Return whether a text consists of them. */
  public static boolean isNumeric(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isNumeric(text.charAt(i))) {
        return false;
      }
    }
    return !text.isEmpty();
  }

  /** Return whether a character is one of them. */
  public static boolean isNumeric(char character) {
    return ALL.indexOf(character) >= 0;
  }

  /** Return whether a text is one number, as it should be printed. */
  public static boolean isNumber(String text) {
    return WELL_FORMED.matcher(text).matches();
  }

  /** Return whether a text of these characters holds a digit. */
  public static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
