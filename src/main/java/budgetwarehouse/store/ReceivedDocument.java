package budgetwarehouse.store;

import budgetwarehouse.document.ContentHash;
import budgetwarehouse.document.ManifestRow;

/**
 * Document of a load and what the manifest says of it.
 *
 * @param sha256 hash of its content
 * @param row its manifest row, or one that says nothing but the file
 */
public record ReceivedDocument(String sha256, ManifestRow row) {
  /** Return the key under which store and warehouse know the document. */
  public String documentKey() {
    return ContentHash.documentKey(sha256);
  }
}
