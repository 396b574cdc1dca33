package budgetwarehouse.normalisation.code;

/**
 * Which list entry a row of a table is.
 *
 * @param tableId standard table, such as {@code BUD05}
 * @param measure what the column measures; tells the sides of two-sided tables apart
 * @param rowCode code as printed, or blank
 * @param rowLabel label as printed
 * @param fiscalYear year of the figures, or 0 where nobody says it
 * @param fundBook fund whose money the table is about, or blank
 * @param parentCode code of the row or heading that it stands under, or blank; asked for only where
 *     its own code and name do not decide
 * @param parentEvidence how that parent is known; beside a blank parent, how it is known that the
 *     row is a class
 */
public record CodeQuestion(
    String tableId,
    String measure,
    String rowCode,
    String rowLabel,
    int fiscalYear,
    String fundBook,
    String parentCode,
    ParentEvidence parentEvidence) {

  /** Ask for a row of which nothing is known but its own words. */
  public CodeQuestion(
      String tableId, String measure, String rowCode, String rowLabel, int fiscalYear) {
    this(tableId, measure, rowCode, rowLabel, fiscalYear, "", "", ParentEvidence.NONE);
  }
}
