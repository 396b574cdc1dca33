package budgetwarehouse.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Copies a workbook without the time at which it was made, so that the same input is the same. */
public final class TimelessArchive {
  private static final String PROPERTIES = "docProps/core.xml";
  private static final Pattern CREATED = Pattern.compile("<dcterms:created[^<]*</dcterms:created>");
  private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);

  private TimelessArchive() {}

  /** Copy a workbook with all times taken out. */
  public static void copy(Path workbook, Path copy) throws IOException {
    try (var from = new ZipFile(workbook.toFile());
        var to = new ZipOutputStream(Files.newOutputStream(copy))) {
      for (var entry : Collections.list(from.entries())) {
        var timeless = new ZipEntry(entry.getName());
        timeless.setTimeLocal(EPOCH);
        to.putNextEntry(timeless);
        try (InputStream content = from.getInputStream(entry)) {
          content(entry.getName(), content, to);
        }
        to.closeEntry();
      }
    }
  }

  private static void content(String name, InputStream from, OutputStream to) throws IOException {
    if (!name.equals(PROPERTIES)) {
      from.transferTo(to);
      return;
    }

    String properties = new String(from.readAllBytes(), StandardCharsets.UTF_8);
    to.write(CREATED.matcher(properties).replaceAll("").getBytes(StandardCharsets.UTF_8));
  }
}
