package budgetwarehouse.document;

/**
 * Document as received.
 *
 * @param file name relative to the inbox
 * @param bytes its unchanged content; nobody may write to it
 * @param sha256 hash of the content as 64 hexadecimal digits
 * @param mediaType what the content is, such as {@code text/plain}
 */
@SuppressWarnings("ArrayRecordComponent") // the bytes are handed on, never compared or changed
public record SourceDocument(String file, byte[] bytes, String sha256, String mediaType) {
  /** Identify content that arrived under a name. */
  public static SourceDocument of(String file, byte[] bytes) {
    return new SourceDocument(file, bytes, ContentHash.of(bytes), MediaType.of(file, bytes));
  }

  /** Return the key under which store and warehouse know the document. */
  public String documentKey() {
    return ContentHash.documentKey(sha256);
  }
}
