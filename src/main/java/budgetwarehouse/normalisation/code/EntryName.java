package budgetwarehouse.normalisation.code;

import java.util.Arrays;
import java.util.regex.Pattern;

/** Compares printed names with official ones. */
final class EntryName {
  private static final Pattern MARKS = Pattern.compile("[\\p{P}\\p{S}]");
  private static final Pattern ENDING = Pattern.compile("(?:支出|费用|费)$");

  private static final String OPEN_BRACKET = "(";

  private EntryName() {}

  /**
   * Return a name without marks and without the word for spending at its end. An open bracket at
   * the end stays: what followed it is lost, so that the name is not the one without brackets.
   */
  static String plain(String name) {
    if (name.endsWith(OPEN_BRACKET)) {
      return unmarked(name) + OPEN_BRACKET;
    }
    return ENDING.matcher(unmarked(name)).replaceFirst("");
  }

  private static String unmarked(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (!Character.isLetterOrDigit(name.charAt(i))) {
        return MARKS.matcher(name).replaceAll("");
      }
    }
    return name;
  }

  /** Return whether a printed name is the beginning of an official one, cut off by its cell. */
  static boolean isCut(String printed, String official, int fewestCharacters) {
    String plain = unmarked(printed);
    String whole = unmarked(official);
    return plain.length() >= fewestCharacters
        && plain.length() < whole.length()
        && whole.startsWith(plain);
  }

  /** Return whether the two differ by marks, or by the word for spending at the end, alone. */
  static boolean isVariant(String printed, String official) {
    String plain = plain(printed);
    return plain.length() > 1 && plain.equals(plain(official));
  }

  /** Return whether a printed name goes on where the official one ends. */
  static boolean goesOn(String printed, String official) {
    String whole = plain(official);
    return whole.length() > 1 && plain(printed).startsWith(whole);
  }

  /** Return whether two names are made of the same characters in another order. */
  static boolean isReordered(String printed, String official) {
    if (printed.length() != official.length()) {
      return false;
    }
    char[] one = printed.toCharArray();
    char[] other = official.toCharArray();
    Arrays.sort(one);
    Arrays.sort(other);
    return Arrays.equals(one, other);
  }
}
