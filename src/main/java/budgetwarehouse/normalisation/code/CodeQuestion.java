package budgetwarehouse.normalisation.code;

/**
 * Which list entry a row of a table is.
 *
 * @param tableId standard table, such as {@code BUD05}
 * @param measure what the column measures; tells the sides of two-sided tables apart
 * @param rowCode code as printed, or blank
 * @param rowLabel label as printed
 * @param fiscalYear year of the figures, or 0 where nobody says it
 */
public record CodeQuestion(
    String tableId, String measure, String rowCode, String rowLabel, int fiscalYear) {}
