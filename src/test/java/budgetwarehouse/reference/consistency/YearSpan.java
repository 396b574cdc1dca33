package budgetwarehouse.reference.consistency;

/**
 * Fiscal years in which a row holds, both ends inclusive.
 *
 * @param first first year, or {@link #OPEN_START}
 * @param last last year, or {@link #OPEN_END}
 */
record YearSpan(int first, int last) {
  static final int OPEN_START = 0;
  static final int OPEN_END = 9999;

  /** The year in which today's classifications began; no disclosure is older. */
  private static final int BEGINNING = 2007;

  static YearSpan of(String validFrom, String validTo, boolean lastYearIncluded) {
    int first = validFrom.isEmpty() ? OPEN_START : Integer.parseInt(validFrom);
    if (validTo.isEmpty()) {
      return new YearSpan(first, OPEN_END);
    }
    int last = Integer.parseInt(validTo);
    return new YearSpan(first, lastYearIncluded ? last : last - 1);
  }

  boolean holds(int year) {
    return first <= year && year <= last;
  }

  boolean overlaps(YearSpan other) {
    return first <= other.last && other.first <= last;
  }

  boolean ends() {
    return last < OPEN_END;
  }

  /** Return the first year that disclosures can be of. */
  int firstDisclosed() {
    return Math.max(first, BEGINNING);
  }

  @Override
  public String toString() {
    return (first == OPEN_START ? "…" : first) + "–" + (ends() ? last : "…");
  }
}
