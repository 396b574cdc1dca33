package budgetwarehouse.store;

import budgetwarehouse.document.ContentHash;
import budgetwarehouse.document.SourceDocument;
import budgetwarehouse.fact.DocumentFacts;

/**
 * What the store keeps of one document; the bytes themselves stay in the landing folder.
 *
 * @param sha256 hash of its content
 * @param mediaType what its content is
 * @param byteCount its size
 * @param lineCount number of line feeds of a text, and one for a last line without; 0 for any other
 *     format
 * @param facts what is printed in it
 */
public record ExtractedDocument(
    String sha256, String mediaType, long byteCount, int lineCount, DocumentFacts facts) {

  /** Join a document and its facts; numbers too large for the store become findings. */
  public static ExtractedDocument of(SourceDocument source, DocumentFacts facts) {
    return new ExtractedDocument(
        source.sha256(),
        source.mediaType(),
        source.bytes().length,
        source.mediaType().startsWith("text/") ? lines(source.bytes()) : 0,
        NumberLimits.applied(facts));
  }

  /** Return the key under which store and warehouse know the document. */
  public String documentKey() {
    return ContentHash.documentKey(sha256);
  }

  private static int lines(byte[] bytes) {
    int lines = 0;
    for (byte character : bytes) {
      lines += character == '\n' ? 1 : 0;
    }
    boolean unfinished = bytes.length > 0 && bytes[bytes.length - 1] != '\n';
    return unfinished ? lines + 1 : lines;
  }
}
