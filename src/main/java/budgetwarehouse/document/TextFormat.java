package budgetwarehouse.document;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells what a text is, by its first words; programs save web pages under the endings of others.
 */
final class TextFormat {
  private static final String PLAIN = "text/plain";
  private static final String HTML = "text/html";

  /** Beginnings, the narrow ones first; upper case is folded. */
  private static final List<Map.Entry<Pattern, String>> BEGINNINGS =
      List.of(
          beginning("\\s*\\{\\\\rtf.*", "application/rtf"),
          beginning(
              "\\s*(?:mime-version|from|date|subject|message-id|x-[-\\w]+|snapshot-[-\\w]+):"
                  + ".*content-type:\\s*(?:multipart/(?:related|mixed|alternative)|text/html).*",
              "multipart/related"),
          beginning("\\s*<\\?xml.*<(?:\\w+:)?workbook\\b.*", "application/vnd.ms-excel+xml"),
          beginning("\\s*<\\?xml.*<w:worddocument\\b.*", "application/vnd.ms-wordml"),
          beginning("\\s*<\\?xml.*<pkg:package\\b.*", "application/vnd.ms-wordml"),
          beginning(".*<(?:html\\b|!doctype html).*", HTML),
          beginning("\\s*<(?:head|body|table|div|p|meta|style|title|span|!--)\\b?.*", HTML),
          beginning("\\s*<\\?xml.*", "application/xml"));

  private static final Set<String> PAGES = Set.of("html", "htm");

  /** A text under the name of a workbook is what some program exported as one. */
  private static final Set<String> WORKBOOKS = Set.of("csv", "tsv", "xls", "xlsx", "et");

  private static final Pattern SEPARATORS = Pattern.compile("[,;\t]");

  private TextFormat() {}

  private static Map.Entry<Pattern, String> beginning(String words, String mediaType) {
    return Map.entry(Pattern.compile("(?is)" + words), mediaType);
  }

  /** Name the format of a text by its head and, where that says nothing, by the file's ending. */
  static String of(byte[] bytes, int length, String ending) {
    String head = new String(bytes, 0, length, charset(bytes));
    String words = head.startsWith("\ufeff") ? head.substring(1) : head;
    return BEGINNINGS.stream()
        .filter(beginning -> beginning.getKey().matcher(words).matches())
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseGet(() -> byEnding(words, ending));
  }

  private static String byEnding(String words, String ending) {
    if (PAGES.contains(ending)) {
      return HTML;
    }
    boolean parted = WORKBOOKS.contains(ending) && SEPARATORS.matcher(words).find();
    return parted ? "text/csv" : PLAIN;
  }

  /** Return an encoding in which the ASCII of a head can be read. */
  private static Charset charset(byte[] bytes) {
    int mark = bytes.length < 2 ? 0 : ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
    return switch (mark) {
      case 0xFFFE -> StandardCharsets.UTF_16LE;
      case 0xFEFF -> StandardCharsets.UTF_16BE;
      default -> StandardCharsets.UTF_8;
    };
  }
}
