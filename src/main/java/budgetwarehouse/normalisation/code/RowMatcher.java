package budgetwarehouse.normalisation.code;

/** Matches the rows of tables whose rows are entries of one list. */
interface RowMatcher {
  /**
   * Match a row that is no total.
   *
   * @param preferredLevel digits of the codes that such a table lists, or 0 where it lists all
   */
  CodeMatch match(RowLabel label, int preferredLevel, int fiscalYear);
}
