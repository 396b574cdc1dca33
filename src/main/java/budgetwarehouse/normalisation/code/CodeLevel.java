package budgetwarehouse.normalisation.code;

/** Codes of three, five and seven digits: each level adds two digits to the code above it. */
final class CodeLevel {
  /** Digits of a class (类). */
  static final int CLASS = 3;

  /** Digits of a section (款). */
  static final int SECTION = 5;

  /** Digits of an item (项). */
  static final int ITEM = 7;

  private static final int STEP = 2;

  private CodeLevel() {}

  /** Return the code that a code stands under; blank for a class. */
  static String parentOf(String code) {
    return code.length() <= CLASS ? "" : code.substring(0, code.length() - STEP);
  }

  /** Return whether a code is the entry itself or stands anywhere below it. */
  static boolean isWithin(String code, String ancestor) {
    return !ancestor.isEmpty() && code.startsWith(ancestor);
  }

  /** Put the number of a level behind the code above it: 208 and 5 give 20805. */
  static String below(String parent, String number) {
    return parent + "0".repeat(STEP - number.length()) + number;
  }

  /** Return the code at the level above items that a code begins with, or the code itself. */
  static String sectionOf(String code) {
    return code.length() <= SECTION ? code : code.substring(0, SECTION);
  }
}
