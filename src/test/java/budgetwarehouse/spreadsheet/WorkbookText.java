package budgetwarehouse.spreadsheet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The sheets of a workbook as they are stored, with characters written by number read. */
public final class WorkbookText {
  private static final Pattern BY_NUMBER = Pattern.compile("&#x([0-9a-f]+);");

  private WorkbookText() {}

  /** Read all sheets. */
  public static String of(Path workbook) throws IOException {
    StringBuilder sheets = new StringBuilder();
    try (ZipFile archive = new ZipFile(workbook.toFile())) {
      for (ZipEntry entry : Collections.list(archive.entries())) {
        if (entry.getName().startsWith("xl/worksheets/")) {
          byte[] bytes = archive.getInputStream(entry).readAllBytes();
          sheets.append(new String(bytes, StandardCharsets.UTF_8));
        }
      }
    }
    return BY_NUMBER
        .matcher(sheets)
        .replaceAll(number -> Character.toString(Integer.parseInt(number.group(1), 16)));
  }
}
