package budgetwarehouse.store;

/**
 * Counts of what the store holds of some documents.
 *
 * @param documents documents found
 * @param figures printed numbers
 * @param indicators rows of indicator grids
 * @param errors findings that matter most
 * @param warnings findings that need a look
 * @param notes findings worth knowing
 */
public record StoreTally(
    long documents, long figures, long indicators, long errors, long warnings, long notes) {
  /** The counts of no document. */
  public static final StoreTally NONE = new StoreTally(0, 0, 0, 0, 0, 0);

  /** Add the counts of other documents. */
  public StoreTally plus(StoreTally other) {
    return new StoreTally(
        documents + other.documents,
        figures + other.figures,
        indicators + other.indicators,
        errors + other.errors,
        warnings + other.warnings,
        notes + other.notes);
  }
}
