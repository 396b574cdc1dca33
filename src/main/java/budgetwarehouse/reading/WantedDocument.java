package budgetwarehouse.reading;

import budgetwarehouse.document.ContentHash;
import budgetwarehouse.store.StorePartition;
import java.io.Serializable;

/**
 * Document that is to be read.
 *
 * @param file name relative to the inbox
 * @param sha256 hash of its content
 * @param bytes its size
 * @param partition where in the store it belongs
 */
public record WantedDocument(String file, String sha256, long bytes, StorePartition partition)
    implements Serializable {
  /** Return the key under which store and warehouse know the document. */
  public String documentKey() {
    return ContentHash.documentKey(sha256);
  }
}
