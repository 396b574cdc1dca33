package budgetwarehouse.document.archive;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Tells documents that are kept in a ZIP container from archives, by the parts they are made of.
 */
public final class ZipFormat {
  /** Media type of an archive. */
  public static final String ARCHIVE = "application/zip";

  private static final String OFFICE = "[content_types].xml";

  /** Parts at the top of a document in Open XML, the telling ones first. */
  private static final List<Map.Entry<Pattern, String>> OFFICE_PARTS =
      List.of(
          part(
              "word/.*", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
          part("xl/workbook\\.bin", "application/vnd.ms-excel.sheet.binary.macroenabled.12"),
          part("xl/.*", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
          part(
              "ppt/.*",
              "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
          part(".*", "application/x-openxml"));

  private static final List<Map.Entry<Pattern, String>> OTHER_PARTS =
      List.of(
          part("ofd\\.xml", "application/ofd"),
          part("mimetype", "application/vnd.oasis.opendocument"));

  private ZipFormat() {}

  private static Map.Entry<Pattern, String> part(String name, String mediaType) {
    return Map.entry(Pattern.compile(name), mediaType);
  }

  /** Name the format of a ZIP container; empty where its directory cannot be read. */
  public static Optional<String> of(SeekableByteChannel content) {
    var metered = new MeteredChannel(content, ArchiveLimits.GENEROUS.directoryBytes());
    try {
      return Optional.of(of(names(metered)));
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  private static List<String> names(SeekableByteChannel content) throws IOException {
    ZipFile zip = ZipDirectory.open(content);
    return Collections.list(zip.getEntries()).stream()
        .map(entry -> entry.getName().replace('\\', '/').toLowerCase(Locale.ROOT))
        .toList();
  }

  private static String of(List<String> names) {
    List<Map.Entry<Pattern, String>> parts = names.contains(OFFICE) ? OFFICE_PARTS : OTHER_PARTS;
    return parts.stream()
        .filter(part -> names.stream().anyMatch(name -> part.getKey().matcher(name).matches()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(ARCHIVE);
  }
}
