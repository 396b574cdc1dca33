package budgetwarehouse.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts documents into batches of the store, bounded by number and by size: the facts of a batch are
 * in memory together until they are written. A document larger than the bound is a batch alone; a
 * batch is of one partition.
 */
public final class ReadingBatches {
  private static final int MOST_DOCUMENTS = 64;
  private static final long MOST_BYTES = 16L << 20;

  private ReadingBatches() {}

  /** Cut documents into batches, in their order. */
  public static List<List<WantedDocument>> of(List<WantedDocument> documents) {
    List<List<WantedDocument>> batches = new ArrayList<>();
    List<WantedDocument> batch = new ArrayList<>();
    long bytes = 0;
    for (WantedDocument document : documents) {
      long more = document.bytes();
      if (!batch.isEmpty()
          && (batch.size() == MOST_DOCUMENTS
              || bytes + more > MOST_BYTES
              || !batch.get(0).partition().equals(document.partition()))) {
        batches.add(List.copyOf(batch));
        batch.clear();
        bytes = 0;
      }
      batch.add(document);
      bytes += more;
    }
    if (!batch.isEmpty()) {
      batches.add(List.copyOf(batch));
    }
    return batches;
  }
}
