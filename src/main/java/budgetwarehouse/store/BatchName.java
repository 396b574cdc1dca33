package budgetwarehouse.store;

import budgetwarehouse.document.ContentHash;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Names a batch by what is in it, so that the same documents always have the same folder. */
final class BatchName {
  private static final int NAME_DIGITS = 20;

  private BatchName() {}

  static String of(StorePartition partition, int extractorVersion, List<ExtractedDocument> sorted) {
    StringBuilder content = new StringBuilder("v").append(extractorVersion);
    sorted.forEach(document -> content.append('\n').append(document.documentKey()));
    String hash = ContentHash.of(content.toString().getBytes(StandardCharsets.UTF_8));
    return partition.prefix() + hash.substring(0, NAME_DIGITS);
  }

  /**
   * Name a batch that others were merged into, unlike any batch of documents: one that is read
   * again must find no merged batch under its name.
   *
   * @param batches all of one partition
   */
  static String merged(List<Path> batches) {
    StringBuilder content = new StringBuilder("merged");
    batches.forEach(batch -> content.append('\n').append(batch.getFileName()));
    String hash = ContentHash.of(content.toString().getBytes(StandardCharsets.UTF_8));
    String prefix = StorePartition.prefixOf(batches.get(0).getFileName().toString());
    return prefix + "m" + hash.substring(0, NAME_DIGITS);
  }
}
