package budgetwarehouse.normalisation.code;

import budgetwarehouse.reference.ReferenceRow;

/**
 * Fiscal years in which a list's row holds, both ends inclusive; an open end is the outermost
 * number.
 */
record ValidYears(int first, int last) {
  /** Read the span of a row from its columns {@code valid_from} and {@code valid_to}. */
  static ValidYears of(ReferenceRow row) {
    return new ValidYears(
        row.number("valid_from", Integer.MIN_VALUE), row.number("valid_to", Integer.MAX_VALUE));
  }

  /**
   * Return whether it ended before a year; before year 0, which is not known, what ended at all.
   */
  boolean areBefore(int year) {
    return year == 0 ? last < Integer.MAX_VALUE : last < year;
  }

  /** Return whether it holds in a year; year 0 is not known, then what is in force today holds. */
  boolean hold(int year) {
    return year == 0 ? last == Integer.MAX_VALUE : first <= year && year <= last;
  }
}
