package budgetwarehouse.spreadsheet;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Copies a workbook without the time at which it was made, so that the same input is the same. */
public final class TimelessArchive {
  private static final String PROPERTIES = "docProps/core.xml";
  private static final Pattern CREATED = Pattern.compile("<dcterms:created[^<]*</dcterms:created>");
  private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);

  private TimelessArchive() {}

  /** Copy a workbook with all times taken out. */
  public static void copy(Path workbook, Path copy) throws IOException {
    try (ZipFile from = drafts().setPath(workbook).get()) {
      copy(from, copy);
    }
  }

  /** Write a workbook that is held in memory, with all times taken out. */
  public static void write(byte[] workbook, Path file) throws IOException {
    try (var bytes = new SeekableInMemoryByteChannel(workbook);
        ZipFile from = drafts().setSeekableByteChannel(bytes).get()) {
      copy(from, file);
    }
  }

  // our own drafts: what the heads of their entries say the directory says too
  private static ZipFile.Builder drafts() {
    return ZipFile.builder().setIgnoreLocalFileHeader(true);
  }

  private static void copy(ZipFile from, Path copy) throws IOException {
    try (var to = new TimelessZip(copy)) {
      for (ZipArchiveEntry entry : Collections.list(from.getEntries())) {
        try (InputStream content = from.getInputStream(entry)) {
          to.add(entry.getName(), content);
        }
      }
    }
  }

  /** An archive in which every entry is of the same time. */
  private static final class TimelessZip extends ZipOutputStream {
    // the library's own buffer is so small that every few hundred bytes cost a call
    private static final int BUFFER_BYTES = 1 << 14;

    // a third of the time of the usual level, for files a fifth to a quarter larger
    private static final int LEVEL = 3;

    TimelessZip(Path file) throws IOException {
      super(new BufferedOutputStream(Files.newOutputStream(file)));
      setLevel(LEVEL);
      buf = new byte[BUFFER_BYTES];
    }

    void add(String name, InputStream content) throws IOException {
      var timeless = new ZipEntry(name);
      timeless.setTimeLocal(EPOCH);
      putNextEntry(timeless);
      if (name.equals(PROPERTIES)) {
        String properties = new String(content.readAllBytes(), StandardCharsets.UTF_8);
        write(CREATED.matcher(properties).replaceAll("").getBytes(StandardCharsets.UTF_8));
      } else {
        content.transferTo(this);
      }
      closeEntry();
    }
  }
}
