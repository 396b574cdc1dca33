package budgetwarehouse.sample;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Archive of two files: what is said, and the tables. */
public final class ZipWriter implements SampleWriter {
  /** Archives of Chinese desktops name their files in this charset and do not say so. */
  private static final Charset NAMES = Charset.forName("GBK");

  private static final LocalDateTime WRITTEN = LocalDateTime.of(2026, 11, 1, 0, 0);

  private final SampleWriter text;
  private final String textFile;
  private final SampleWriter tables;
  private final String tablesFile;

  ZipWriter(SampleWriter text, String textFile, SampleWriter tables, String tablesFile) {
    this.text = text;
    this.textFile = textFile;
    this.tables = tables;
    this.tablesFile = tablesFile;
  }

  @Override
  public byte[] write(Disclosure disclosure) throws IOException {
    List<SampleBlock> said = disclosure.blocks().stream().filter(ZipWriter::isSaid).toList();
    List<SampleBlock> rest = disclosure.blocks().stream().filter(ZipWriter::isOfTables).toList();
    Map<String, byte[]> files =
        Map.of(
            textFile,
            text.write(new Disclosure(disclosure.identity(), said)),
            tablesFile,
            tables.write(new Disclosure(disclosure.identity(), rest)));
    return archive(files, NAMES);
  }

  private static boolean isSaid(SampleBlock block) {
    return !isOfTables(block);
  }

  private static boolean isOfTables(SampleBlock block) {
    return switch (block.kind()) {
      case TABLE, TITLE, CAPTION, NOTE, NUMBER -> true;
      case COVER, HEADING, TEXT, PAGE -> false;
    };
  }

  /** Pack files in the order of their names, all written at one fixed time. */
  public static byte[] archive(Map<String, byte[]> files, Charset names) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes, names)) {
      for (Map.Entry<String, byte[]> file : new TreeMap<>(files).entrySet()) {
        var entry = new ZipEntry(file.getKey());
        entry.setTimeLocal(WRITTEN);
        zip.putNextEntry(entry);
        zip.write(file.getValue());
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
