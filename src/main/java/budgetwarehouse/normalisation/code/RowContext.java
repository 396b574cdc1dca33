package budgetwarehouse.normalisation.code;

/**
 * What is known of a row beside its own words.
 *
 * @param preferredLevel digits of the codes that such a table lists, or 0 where it lists all
 * @param fiscalYear year of the figures, or 0 where nobody says it
 * @param fundBook fund whose money the table is about, or blank
 * @param parentCode code of the row or heading that it stands under, or blank
 * @param parentEvidence how that parent is known
 */
record RowContext(
    int preferredLevel,
    int fiscalYear,
    String fundBook,
    String parentCode,
    ParentEvidence parentEvidence) {

  static RowContext of(CodeQuestion question, int preferredLevel) {
    return new RowContext(
        preferredLevel,
        question.fiscalYear(),
        question.fundBook(),
        question.parentCode(),
        question.parentEvidence());
  }
}
