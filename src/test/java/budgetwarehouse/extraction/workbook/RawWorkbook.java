package budgetwarehouse.extraction.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An .xlsx file written part by part, for what no program would write. */
final class RawWorkbook {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final ZipOutputStream archive = new ZipOutputStream(bytes);

  private RawWorkbook() {}

  /** Begin one with so many sheets. */
  static RawWorkbook withSheets(int sheets) {
    var list = new StringBuilder("<workbook xmlns:r='x/relationships'><sheets>");
    var relations = new StringBuilder("<Relationships>");
    relations.append(relation("t", "sharedStrings", "sharedStrings.xml"));
    relations.append(relation("y", "styles", "styles.xml"));
    for (int i = 1; i <= sheets; i++) {
      list.append("<sheet name='Sheet%d' sheetId='%d' r:id='s%d'/>".formatted(i, i, i));
      relations.append(relation("s" + i, "worksheet", "worksheets/sheet" + i + ".xml"));
    }
    return new RawWorkbook()
        .part("xl/workbook.xml", list + "</sheets></workbook>")
        .part("xl/_rels/workbook.xml.rels", relations + "</Relationships>");
  }

  private static String relation(String id, String type, String target) {
    return "<Relationship Id='%s' Type='x/%s' Target='%s'/>".formatted(id, type, target);
  }

  /** Add a sheet. */
  RawWorkbook sheet(int number, String content) {
    return part("xl/worksheets/sheet" + number + ".xml", "<worksheet>" + content + "</worksheet>");
  }

  /** Add a part. */
  RawWorkbook part(String name, String content) {
    begin(name);
    write(content);
    return this;
  }

  /** Begin a part that is written piece by piece. */
  RawWorkbook begin(String name) {
    try {
      archive.putNextEntry(new ZipEntry(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** Write on in the part begun last. */
  RawWorkbook write(String content) {
    try {
      archive.write(content.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  byte[] bytes() {
    try {
      archive.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
