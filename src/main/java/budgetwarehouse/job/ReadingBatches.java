package budgetwarehouse.job;

import budgetwarehouse.job.intake.Landing;
import budgetwarehouse.job.intake.ReceivedFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts documents into batches of the store, bounded by number and by size: the facts of a batch are
 * in memory together until they are written. A document larger than the bound is a batch alone.
 */
final class ReadingBatches {
  private static final int MOST_DOCUMENTS = 64;
  private static final long MOST_BYTES = 16L << 20;

  private final Landing landing;

  ReadingBatches(Landing landing) {
    this.landing = landing;
  }

  /** Cut documents into batches, in their order. */
  List<List<ReceivedFile>> of(List<ReceivedFile> files) {
    List<List<ReceivedFile>> batches = new ArrayList<>();
    List<ReceivedFile> batch = new ArrayList<>();
    long bytes = 0;
    for (ReceivedFile file : files) {
      long more = size(file);
      if (!batch.isEmpty() && (batch.size() == MOST_DOCUMENTS || bytes + more > MOST_BYTES)) {
        batches.add(List.copyOf(batch));
        batch.clear();
        bytes = 0;
      }
      batch.add(file);
      bytes += more;
    }
    if (!batch.isEmpty()) {
      batches.add(List.copyOf(batch));
    }
    return batches;
  }

  private long size(ReceivedFile file) {
    try {
      return Files.size(landing.copyOf(file.sha256()));
    } catch (IOException e) {
      throw new UncheckedIOException("读不到原件副本 " + landing.copyOf(file.sha256()), e);
    }
  }
}
