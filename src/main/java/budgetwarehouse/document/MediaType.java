package budgetwarehouse.document;

import budgetwarehouse.document.archive.ZipFormat;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Says what content is, by its bytes; the name's ending decides only where they leave it open: in
 * texts, and in broken containers.
 */
public final class MediaType {
  private static final String PDF = "application/pdf";
  private static final String OLE = "application/x-ole-storage";
  private static final String TEXT = "text/plain";
  private static final String UNKNOWN = "application/octet-stream";
  private static final int PROBE_BYTES = 4096;

  private static final List<Map.Entry<String, String>> SIGNATURES =
      List.of(
          Map.entry("%PDF-", PDF),
          Map.entry("PK\u0003\u0004", ZipFormat.ARCHIVE),
          Map.entry("PK\u0005\u0006", ZipFormat.ARCHIVE),
          Map.entry("\u00d0\u00cf\u0011\u00e0", OLE),
          Map.entry("\u0089PNG", "image/png"),
          Map.entry("\u00ff\u00d8\u00ff", "image/jpeg"),
          Map.entry("II*\0", "image/tiff"),
          Map.entry("MM\0*", "image/tiff"),
          Map.entry("GIF8", "image/gif"),
          Map.entry("Rar!", "application/vnd.rar"),
          Map.entry("7z\u00bc\u00af", "application/x-7z-compressed"),
          Map.entry("\u001f\u008b", "application/gzip"),
          Map.entry("\u00ff\u00fe", TEXT),
          Map.entry("\u00fe\u00ff", TEXT));

  /** A PDF may begin with something else: the standard lets readers look so far. */
  private static final Pattern LATE_PDF = Pattern.compile("(?s).{0,1023}%PDF-\\d\\.\\d.*");

  private static final Map<String, String> BROKEN_ZIP =
      Map.of(
          "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
          "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
          "ofd", "application/ofd");

  private static final Map<String, String> BROKEN_OLE =
      Map.of(
          "doc", "application/msword",
          "wps", "application/msword",
          "xls", "application/vnd.ms-excel",
          "xlsx", "application/vnd.ms-excel",
          "et", "application/vnd.ms-excel");

  private MediaType() {}

  /** Return whether a file, which is no link, is an archive of documents and no document. */
  public static boolean isArchive(String name, Path file) throws IOException {
    if (!bySignature(head(file)).equals(ZipFormat.ARCHIVE)) {
      return false;
    }
    try (SeekableByteChannel content =
        Files.newByteChannel(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
      return inZip(content, ending(name)).equals(ZipFormat.ARCHIVE);
    }
  }

  /** Name the format of some content; what is neither known nor text is an octet stream. */
  static String of(String name, byte[] bytes) {
    int length = Math.min(bytes.length, PROBE_BYTES);
    String found = bySignature(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
    return switch (found) {
      case ZipFormat.ARCHIVE -> inZip(new SeekableInMemoryByteChannel(bytes), ending(name));
      case OLE -> OleFormat.of(bytes).orElseGet(() -> BROKEN_OLE.getOrDefault(ending(name), OLE));
      case TEXT -> TextFormat.of(bytes, length, ending(name));
      default -> found;
    };
  }

  private static String bySignature(String head) {
    String otherwise = head.indexOf('\0') < 0 ? TEXT : UNKNOWN;
    return SIGNATURES.stream()
        .filter(signature -> head.startsWith(signature.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(LATE_PDF.matcher(head).matches() ? PDF : otherwise);
  }

  private static String inZip(SeekableByteChannel content, String ending) {
    return ZipFormat.of(content)
        .orElseGet(() -> BROKEN_ZIP.getOrDefault(ending, ZipFormat.ARCHIVE));
  }

  private static String head(Path file) throws IOException {
    try (InputStream content = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      return new String(content.readNBytes(PROBE_BYTES), StandardCharsets.ISO_8859_1);
    }
  }

  private static String ending(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
