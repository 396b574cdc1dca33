package budgetwarehouse.document;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Says what content is, by its first bytes; the name's ending decides only between formats that
 * share a container.
 */
final class MediaType {
  private static final String TEXT = "text/plain";
  private static final String HTML = "text/html";
  private static final String ZIP = "application/zip";
  private static final String OLE = "application/x-ole-storage";
  private static final String UNKNOWN = "application/octet-stream";
  private static final int PROBE_BYTES = 4096;

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
          "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
          "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
          "ofd", "application/ofd");

  private static final Map<String, String> IN_OLE =
      Map.of(
          "doc", "application/msword",
          "wps", "application/msword",
          "xls", "application/vnd.ms-excel",
          "et", "application/vnd.ms-excel");

  private MediaType() {}

  /** Name the format of some content; what is neither known nor text is an octet stream. */
  static String of(String file, byte[] bytes) {
    int length = Math.min(bytes.length, PROBE_BYTES);
    String head = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    String ending = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    for (Map.Entry<String, String> signature : SIGNATURES) {
      if (head.startsWith(signature.getKey())) {
        return inContainer(signature.getValue(), ending);
      }
    }
    return head.indexOf('\0') < 0 ? textual(head, ending) : UNKNOWN;
  }

  private static String inContainer(String container, String ending) {
    return switch (container) {
      case ZIP -> IN_ZIP.getOrDefault(ending, ZIP);
      case OLE -> IN_OLE.getOrDefault(ending, OLE);
      default -> container;
    };
  }

  private static String textual(String head, String ending) {
    String folded = head.toLowerCase(Locale.ROOT);
    boolean marked = folded.contains("<html") || folded.contains("<!doctype html");
    return marked || ending.equals("html") || ending.equals("htm") ? HTML : TEXT;
  }
}
