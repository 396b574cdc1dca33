package budgetwarehouse.extraction.web;

import budgetwarehouse.extraction.text.TextDecoder;
import budgetwarehouse.finding.FindingKind;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Decodes a web page by its bytes. What the page says of its encoding is not asked: it is often
 * wrong, and pages that claim GB2312 hold characters that only GB18030 has.
 *
 * <p>Unlike a text file a page may hold a few broken characters, a title cut by bytes for instance;
 * they are shown as such.
 */
final class PageDecoder {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final int BROKEN_ONE_IN = 500;
  private static final char REPLACEMENT = '\ufffd';

  private PageDecoder() {}

  /**
   * A page as text.
   *
   * @param fault why it is no text, or what is wrong with it
   */
  record Page(String text, Optional<FindingKind> fault) {}

  /** Decode a page. */
  static Page decode(byte[] bytes) {
    TextDecoder.Decoded strict = TextDecoder.decode(bytes);
    if (!strict.fault().equals(Optional.of(FindingKind.ENCODING_UNKNOWN))) {
      return new Page(strict.text(), strict.fault());
    }
    String unicode = new String(bytes, StandardCharsets.UTF_8);
    String chinese = new String(bytes, GB18030);
    String better = broken(unicode) <= broken(chinese) ? unicode : chinese;
    boolean legible = broken(better) <= 2 + better.length() / BROKEN_ONE_IN;
    return legible
        ? new Page(better, Optional.of(FindingKind.FILE_DAMAGED))
        : new Page("", strict.fault());
  }

  private static long broken(String text) {
    return text.chars().filter(character -> character == REPLACEMENT).count();
  }
}
