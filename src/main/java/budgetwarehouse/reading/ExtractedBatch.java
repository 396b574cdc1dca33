package budgetwarehouse.reading;

import budgetwarehouse.store.ExtractedDocument;
import budgetwarehouse.store.StorePartition;
import java.util.List;

/**
 * What was read of a batch; documents that were set aside are not part of it.
 *
 * @param partition where in the store it belongs
 */
public record ExtractedBatch(StorePartition partition, List<ExtractedDocument> documents) {}
