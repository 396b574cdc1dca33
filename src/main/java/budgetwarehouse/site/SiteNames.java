package budgetwarehouse.site;

import budgetwarehouse.document.ContentHash;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Names of files: codes and hashes only, whatever a district or a body is called. */
final class SiteNames {
  private static final String NO_DISTRICT = "none";
  private static final Pattern CODE = Pattern.compile("[0-9A-Za-z]{1,20}");
  private static final int HASH_DIGITS = 12;

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
    return ContentHash.of(text.getBytes(StandardCharsets.UTF_8)).substring(0, HASH_DIGITS);
  }
}
