package budgetwarehouse.warehouse;

/**
 * How many documents the last load that brought news changed in one way.
 *
 * @param kind as in {@code vocabulary/document_change.csv}
 * @param name the same in Chinese
 * @param loadDate date of that load, in ISO form
 * @param count documents
 */
public record DocumentChange(String kind, String name, String loadDate, long count) {}
