package budgetwarehouse.document;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Says what content is, by its first bytes and what its container holds; the name's ending decides
 * only where the content leaves it open. Files of other formats under the name .xls are common.
 */
final class MediaType {
  private static final String TEXT = "text/plain";
  private static final String HTML = "text/html";
  private static final String MHTML = "multipart/related";
  private static final String XML = "application/xml";
  private static final String ZIP = "application/zip";
  private static final String OLE = "application/x-ole-storage";
  private static final String CSV = "text/csv";
  private static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final String XLS = "application/vnd.ms-excel";
  private static final String FLAT_WORKBOOK = "application/vnd.ms-excel+xml";
  private static final String UNKNOWN = "application/octet-stream";
  private static final String FLAT_NAMESPACE = "urn:schemas-microsoft-com:office:spreadsheet";
  private static final int PROBE_BYTES = 4096;
  private static final Pattern MESSAGE =
      Pattern.compile(
          "(?s)mime-version:.*content-type:\\s*(?:multipart/related|multipart/mixed|text/html)");
  // a piece of a page, as systems write it into files they call .xls
  private static final Pattern FRAGMENT =
      Pattern.compile("^\\W*<(?:table|meta|body|head|div|style|title)[\\s>]");

  private static final List<Map.Entry<String, String>> SIGNATURES =
      List.of(
          Map.entry("%PDF-", "application/pdf"),
          Map.entry("PK\u0003\u0004", ZIP),
          Map.entry("\u00d0\u00cf\u0011\u00e0", OLE),
          Map.entry("{\\rtf", "application/rtf"),
          Map.entry("\u0089PNG", "image/png"),
          Map.entry("\u00ff\u00d8\u00ff", "image/jpeg"),
          Map.entry("Rar!", "application/vnd.rar"),
          Map.entry("7z\u00bc\u00af", "application/x-7z-compressed"),
          Map.entry("\u001f\u008b", "application/gzip"),
          Map.entry("\u00ff\u00fe", TEXT),
          Map.entry("\u00fe\u00ff", TEXT));

  private static final Map<String, String> IN_ZIP =
      Map.of(
          "docx", DOCX,
          "xlsx", XLSX,
          "ofd", "application/ofd");

  private static final Map<String, String> IN_OLE =
      Map.of(
          "doc", "application/msword",
          "wps", "application/msword",
          "xls", XLS,
          "xlsx", XLS, // wrapped, with a password
          "docx", DOCX,
          "et", XLS);

  private static final Set<String> SEPARATED = Set.of("csv", "tsv");
  private static final Set<String> WORKBOOKS = Set.of("xls", "xlsx", "et");

  private MediaType() {}

  /** Name the format of some content; what is neither known nor text is an octet stream. */
  static String of(String file, byte[] bytes) {
    int length = Math.min(bytes.length, PROBE_BYTES);
    String head = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    String ending = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    for (Map.Entry<String, String> signature : SIGNATURES) {
      if (head.startsWith(signature.getKey())) {
        return signature.getValue().equals(TEXT)
            ? textual(head.replace("\0", ""), ending) // two bytes a character
            : inContainer(signature.getValue(), ending, bytes);
      }
    }
    return head.indexOf('\0') < 0 ? textual(head, ending) : UNKNOWN;
  }

  private static String inContainer(String container, String ending, byte[] bytes) {
    return switch (container) {
      case ZIP -> ContainerContents.inZip(bytes).orElse(IN_ZIP.getOrDefault(ending, ZIP));
      case OLE -> ContainerContents.inOle(bytes).orElse(IN_OLE.getOrDefault(ending, OLE));
      default -> container;
    };
  }

  private static String textual(String head, String ending) {
    String folded = head.toLowerCase(Locale.ROOT);
    if (folded.contains(FLAT_NAMESPACE) && folded.contains("workbook")) {
      return FLAT_WORKBOOK;
    }
    if (MESSAGE.matcher(folded).find()) {
      return MHTML;
    }
    if (folded.contains("<html") || folded.contains("<!doctype html")) {
      return HTML;
    }
    if (folded.contains("<?xml")) {
      return XML;
    }
    boolean named = ending.equals("html") || ending.equals("htm");
    return named || FRAGMENT.matcher(folded).find() ? HTML : separatedOrPlain(head, ending);
  }

  // a text under the name of a workbook is what a program exported as one
  private static String separatedOrPlain(String head, String ending) {
    boolean parted = head.indexOf(',') >= 0 || head.indexOf('\t') >= 0 || head.indexOf(';') >= 0;
    boolean named = SEPARATED.contains(ending) || WORKBOOKS.contains(ending);
    return named && parted ? CSV : TEXT;
  }
}
