package budgetwarehouse.fact.statement;

/**
 * Unit behind a number in a sentence.
 *
 * @param printed the unit as it is folded in the text, or blank
 * @param kind what kind of number it makes
 * @param unit the full name of the unit: 亿元 for a bare 亿
 * @param notBefore characters that make another word of it when they follow: 人 before 员
 */
record PrintedUnit(String printed, UnitKind kind, String unit, String notBefore) {
  static final PrintedUnit NONE = new PrintedUnit("", UnitKind.NONE, "", "");

  /** Return whether it stands at a place of a folded text. */
  boolean standsAt(String text, int place) {
    int end = place + printed.length();
    return text.startsWith(printed, place)
        && (end == text.length() || notBefore.indexOf(text.charAt(end)) < 0);
  }

  /** Return whether print shortens its name, so that it was completed by rule. */
  boolean isShortened() {
    return !printed.equals(unit);
  }
}
