package budgetwarehouse.document;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of content, the identity of a document whatever its name. */
public final class ContentHash {
  private static final int KEY_DIGITS = 16;

  private ContentHash() {}

  /** Return the hash of some bytes as 64 hexadecimal digits. */
  public static String of(byte[] bytes) {
    return text(digest().digest(bytes));
  }

  /** Return an empty digest for content that is read piece by piece. */
  public static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Return a finished digest as hexadecimal digits. */
  public static String text(byte[] digest) {
    return HexFormat.of().formatHex(digest);
  }

  /** Return the document key: the first 16 digits of the hash. */
  public static String documentKey(String sha256) {
    return sha256.substring(0, KEY_DIGITS);
  }
}
