package budgetwarehouse.document;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.document.archive.ArchiveFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MediaTypeTest {
  private static final String OPEN_XML = "application/vnd.openxmlformats-officedocument.";

  /** Names are of no help: every kind of file has been seen under the endings of others. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          %PDF-1.7                                    | application/pdf
          'HTTP/1.1 200 OK\r\n\r\n%PDF-1.4\n'         | application/pdf
          '\uFEFF<!DOCTYPE html>'                     | text/html
          '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><body>' | text/html
          '<table><tr><td>收入</td></tr></table>'     | text/html
          '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook xmlns="x">' | application/vnd.ms-excel+xml
          '<?xml version="1.0"?><w:wordDocument>'     | application/vnd.ms-wordml
          '<?xml version="1.0"?><feed/>'              | application/xml
          'MIME-Version: 1.0\nContent-Type: multipart/related; boundary="b"\n' | multipart/related
          '从0到%PDF，部门预算'                        | text/plain
          '收入 < 支出'                               | text/plain
          '单位: multipart'                           | text/plain
          """)
  void tellsTextsByTheirBeginning(String content, String mediaType) {
    byte[] bytes =
        content.replace("\\r", "\r").replace("\\n", "\n").getBytes(StandardCharsets.UTF_8);

    assertThat(MediaType.of("a.doc", bytes)).isEqualTo(mediaType);
    assertThat(MediaType.of("a.txt", bytes)).isEqualTo(mediaType);
  }

  @Test
  void tellsRichTextByItsBeginning() {
    byte[] bytes = "{\\rtf1\\ansi".getBytes(StandardCharsets.US_ASCII);

    assertThat(MediaType.of("a.doc", bytes)).isEqualTo("application/rtf");
  }

  @ParameterizedTest
  @CsvSource({"UTF-16LE,text/html", "UTF-16BE,text/html", "GBK,text/html"})
  void readsBeginningsInEveryEncoding(String charset, String mediaType) {
    String mark = charset.startsWith("UTF") ? "\ufeff" : "";
    byte[] bytes = (mark + "<html><body>预算").getBytes(Charset.forName(charset));

    assertThat(MediaType.of("a.xls", bytes)).isEqualTo(mediaType);
  }

  @ParameterizedTest
  @CsvSource({"a.csv,text/csv", "a.XLS,text/csv", "a.htm,text/html", "a,text/plain"})
  void tellsPlainTextsByTheirEnding(String file, String mediaType) {
    byte[] bytes = "科目,金额\n".getBytes(StandardCharsets.UTF_8);

    assertThat(MediaType.of(file, bytes)).isEqualTo(mediaType);
  }

  @ParameterizedTest
  @CsvSource({
    "[Content_Types].xml,word/document2.xml," + OPEN_XML + "wordprocessingml.document",
    "[Content_Types].xml,xl\\workbook.xml," + OPEN_XML + "spreadsheetml.sheet",
    "[Content_Types].xml,xl/workbook.bin,application/vnd.ms-excel.sheet.binary.macroenabled.12",
    "[Content_Types].xml,Documents/1/FixedDocument.fdoc,application/x-openxml",
    "OFD.xml,Doc_0/Document.xml,application/ofd",
    "mimetype,content.xml,application/vnd.oasis.opendocument",
    "word/a.docx,xl/b.xlsx,application/zip",
  })
  void tellsContainersByTheirParts(String first, String second, String mediaType) {
    byte[] bytes = new ArchiveFile().with(first, "x").with(second, "y").bytes();

    assertThat(MediaType.of("a.zip", bytes)).isEqualTo(mediaType);
    assertThat(MediaType.of("a.doc", bytes)).isEqualTo(mediaType);
  }

  @ParameterizedTest
  @CsvSource({
    "WordDocument,application/msword",
    "Workbook,application/vnd.ms-excel",
    "Book,application/vnd.ms-excel",
    "EncryptedPackage,application/x-encrypted-package",
    "PowerPoint Document,application/vnd.ms-powerpoint",
    "Contents,application/x-ole-storage",
  })
  void tellsOlderOfficeFilesByTheirStreams(String stream, String mediaType) throws IOException {
    assertThat(MediaType.of("a.txt", container(stream))).isEqualTo(mediaType);
  }

  @Test
  void goesByTheEndingOfABrokenContainer() throws IOException {
    byte[] workbook = Arrays.copyOf(container("Workbook"), 600);
    byte[] document = "PK\u0003\u0004".getBytes(StandardCharsets.US_ASCII);

    assertThat(MediaType.of("a.xls", workbook)).isEqualTo("application/vnd.ms-excel");
    assertThat(MediaType.of("a.docx", document)).isEqualTo(OPEN_XML + "wordprocessingml.document");
    assertThat(MediaType.of("a.pdf", document)).isEqualTo("application/zip");
  }

  /** A container with a stream at its root, and another kind embedded below. */
  private static byte[] container(String stream) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var container = new POIFSFileSystem()) {
      var content = new byte[] {1};
      container.createDocument(new ByteArrayInputStream(content), stream);
      container
          .getRoot()
          .createDirectory("ObjectPool")
          .createDocument("WordDocument", new ByteArrayInputStream(content));
      container.writeFilesystem(bytes);
    }
    return bytes.toByteArray();
  }
}
