package budgetwarehouse.normalisation.code;

/** Matches the rows of tables whose rows are entries of one list. */
interface RowMatcher {
  /** Match a row that is no total. */
  CodeMatch match(RowLabel label, RowContext context);
}
