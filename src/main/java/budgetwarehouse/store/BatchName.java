package budgetwarehouse.store;

import budgetwarehouse.document.ContentHash;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Names a batch by what is in it, so that the same documents always have the same folder. */
final class BatchName {
  /** Ending of a folder that is being written. */
  static final String UNFINISHED = ".writing";

  private static final int NAME_DIGITS = 20;

  private BatchName() {}

  static String of(int extractorVersion, List<ExtractedDocument> sorted) {
    StringBuilder content = new StringBuilder("v").append(extractorVersion);
    sorted.forEach(document -> content.append('\n').append(document.documentKey()));
    String hash = ContentHash.of(content.toString().getBytes(StandardCharsets.UTF_8));
    return hash.substring(0, NAME_DIGITS);
  }
}
