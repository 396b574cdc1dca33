package budgetwarehouse.site;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Names of files: codes and hashes only, whatever a district or a body is called. */
final class SiteNames {
  private static final String NO_DISTRICT = "none";
  private static final Pattern CODE = Pattern.compile("[0-9A-Za-z]{1,20}");
  private static final int SLUG_BYTES = 6;

  private SiteNames() {}

  /** Return the name of the page of a body. */
  static String body(String historyKey) {
    return hash(historyKey);
  }

  /** Return the name of the page of a district; blank is where no district is named. */
  static String district(String code) {
    if (code.isEmpty()) {
      return NO_DISTRICT;
    }
    return CODE.matcher(code).matches() ? code : hash(code);
  }

  private static String hash(String text) {
    byte[] digest = digest().digest(text.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest, 0, SLUG_BYTES);
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
