package budgetwarehouse.extraction.workbook.xlsx;

import budgetwarehouse.extraction.workbook.sheet.Budget;
import budgetwarehouse.extraction.workbook.xml.BoundedStream;
import budgetwarehouse.extraction.workbook.xml.XmlElements;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** The parts of one file by name, without regard to case. */
final class XlsxParts implements Closeable {
  private final ZipFile archive;
  private final Budget budget;
  private final Map<String, ZipArchiveEntry> entries = new HashMap<>();

  XlsxParts(byte[] bytes, Budget budget) throws IOException {
    this.budget = budget;
    archive =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get();
    Collections.list(archive.getEntries())
        .forEach(entry -> entries.putIfAbsent(key(entry.getName()), entry));
  }

  /** Open a part for reading; empty where the archive has none of that name. */
  Optional<XmlElements> open(String name) throws IOException, XMLStreamException {
    ZipArchiveEntry entry = entries.get(key(name));
    if (entry == null) {
      return Optional.empty();
    }
    InputStream part = new BoundedStream(archive.getInputStream(entry), budget);
    return Optional.of(XmlElements.open(part));
  }

  @Override
  public void close() throws IOException {
    archive.close();
  }

  private static String key(String name) {
    String plain = name.replace('\\', '/').toLowerCase(Locale.ROOT);
    return plain.startsWith("/") ? plain.substring(1) : plain;
  }
}
