package budgetwarehouse.fact.statement;

/** Number of a heading or list item, in Chinese numerals to ninety-nine or in digits. */
final class ChineseOrdinal {
  private static final String NUMERALS = "〇一二三四五六七八九";
  private static final int TEN = 10;

  private ChineseOrdinal() {}

  /** Read an ordinal that consists of numerals only or of digits only. */
  static int read(String printed) {
    if (printed.chars().allMatch(Character::isDigit)) {
      return Integer.parseInt(printed);
    }

    int ten = printed.indexOf('十');
    if (ten < 0) {
      return NUMERALS.indexOf(printed.charAt(printed.length() - 1));
    }
    int tens = ten == 0 ? 1 : NUMERALS.indexOf(printed.charAt(ten - 1));
    int ones =
        ten == printed.length() - 1 ? 0 : NUMERALS.indexOf(printed.charAt(printed.length() - 1));
    return tens * TEN + ones;
  }
}
