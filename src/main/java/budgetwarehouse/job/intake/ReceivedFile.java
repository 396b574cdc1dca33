package budgetwarehouse.job.intake;

import budgetwarehouse.document.ContentHash;
import budgetwarehouse.document.ManifestRow;

/**
 * Document of a load.
 *
 * @param sha256 hash of its content
 * @param row what the manifest says of it
 * @param known whether the store had its facts before this load
 */
public record ReceivedFile(String sha256, ManifestRow row, boolean known) {
  /** Return the key under which store and warehouse know the document. */
  public String documentKey() {
    return ContentHash.documentKey(sha256);
  }
}
