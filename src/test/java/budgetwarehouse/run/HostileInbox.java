package budgetwarehouse.run;

import static java.util.stream.Collectors.joining;

import budgetwarehouse.document.archive.ArchiveFile;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

/** Files of the open web that are broken, locked, disguised or made to exhaust who reads them. */
final class HostileInbox {
  private static final String TYPES = "[Content_Types].xml";
  private static final String SHEET = "xl/worksheets/sheet1.xml";
  private static final String WORDS = "word/document.xml";
  private static final int MEGABYTE = 1_000_000;

  private final Path folder;

  private HostileInbox(Path folder) {
    this.folder = folder;
  }

  /** Fill a folder. */
  static void fill(Path folder) throws IOException {
    var inbox = new HostileInbox(folder);
    inbox.putPdfs();
    inbox.putArchives();
    inbox.putWorkbooks();
    inbox.putWordFiles();
    inbox.putOthers();
    inbox.listAll();
  }

  private void listAll() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      String names = files.map(file -> file.getFileName() + "\n").sorted().collect(joining());
      Files.writeString(folder.resolve("manifest.csv"), "file\n" + names);
    }
  }

  private void putPdfs() throws IOException {
    put("locked.pdf", HostilePdf.locked());
    put("cut.pdf", half(HostilePdf.pages(3)));
    put("loop.pdf", HostilePdf.loop());
    put("nested.pdf", HostilePdf.nested(200_000));
    put("thousands.pdf", HostilePdf.pages(10_000));
    try (var file = new RandomAccessFile(folder.resolve("enormous.pdf").toFile(), "rw")) {
      file.write("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII));
      file.setLength(2_200L * MEGABYTE);
    }
  }

  private void putArchives() throws IOException {
    byte[] disclosure = Files.readAllBytes(sample(FoundingDocument.UNNAMED));
    put(
        "公开.zip",
        new ArchiveFile()
            .namesIn("GBK")
            .with("2023年/部门预算.txt", disclosure)
            .with("2023年/再来一份.txt", disclosure)
            .with("__MACOSX/x", "x")
            .bytes());
    put("bomb.zip", new ArchiveFile().withBlanks("bomb.txt", 150L * MEGABYTE).bytes());
    put("cut.zip", half(new ArchiveFile().with("a.txt", "甲").bytes()));
    put("shared.zip", two().lying(1, ArchiveFile.HEADER_OFFSET, 4, 0));
    put("lying.zip", two().lying(1, ArchiveFile.SIZE, 4, 2_000 * MEGABYTE));
    put("locked.zip", two().lying(1, ArchiveFile.FLAGS, 2, 1));
    put("outside.zip", new ArchiveFile().with("../../a.txt", "甲").bytes());
    byte[] deep = new ArchiveFile().with("a.txt", "深").bytes();
    for (int depth = 0; depth < 5; depth++) {
      deep = new ArchiveFile().with(depth + ".zip", deep).bytes();
    }
    put("deep.zip", deep);
    put("a.rar", "Rar!\u001a\u0007\u0001\0".getBytes(StandardCharsets.ISO_8859_1));
  }

  private static ArchiveFile two() {
    return new ArchiveFile().with("诗一.txt", "床前明月光，疑是地上霜。").with("b.txt", "乙");
  }

  private void putWorkbooks() throws IOException {
    ArchiveFile claims = workbook().with(SHEET, "<x/>");
    put("claims.xlsx", claims.lying(3, ArchiveFile.SIZE, 4, 2_000 * MEGABYTE));
    put("blanks.xlsx", workbook().withBlanks(SHEET, 700L * MEGABYTE).bytes());
    put("laughs.xlsx", workbook().with(SHEET, laughs()).bytes());
    put("cut.xlsx", half(workbook().with(SHEET, "<worksheet/>").bytes()));
    put("disguised.pdf", workbook().with(SHEET, "<worksheet/>").bytes());
  }

  private void putWordFiles() throws IOException {
    ArchiveFile laughing = new ArchiveFile().with(TYPES, "<Types/>").with(WORDS, laughs());
    put("laughs.docx", laughing.bytes());
    put(
        "blanks.docx",
        new ArchiveFile().with(TYPES, "").withBlanks(WORDS, 300L * MEGABYTE).bytes());
    put("cut.docx", half(new ArchiveFile().with(TYPES, "<Types/>").with(WORDS, "<x/>").bytes()));
  }

  private static ArchiveFile workbook() {
    String relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    return new ArchiveFile()
        .with(
            TYPES, "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>")
        .with(
            "xl/workbook.xml",
            ("<workbook xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'"
                    + " xmlns:r='%s'><sheets><sheet name='a' sheetId='1' r:id='r1'/></sheets></workbook>")
                .formatted(relation))
        .with(
            "xl/_rels/workbook.xml.rels",
            ("<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                    + "<Relationship Id='r1' Type='%s/worksheet' Target='worksheets/sheet1.xml'/>"
                    + "</Relationships>")
                .formatted(relation));
  }

  private static String laughs() {
    var text = new StringBuilder("<?xml version='1.0'?><!DOCTYPE x [<!ENTITY l0 'ha'>");
    for (int level = 1; level <= 30; level++) {
      text.append("<!ENTITY l%d '&l%d;&l%d;'>".formatted(level, level - 1, level - 1));
    }
    return text.append("<!ENTITY f SYSTEM 'file:///etc/passwd'>]><worksheet xmlns=")
        .append(
            "'http://schemas.openxmlformats.org/spreadsheetml/2006/main'><sheetData><row r='1'>")
        .append("<c t='inlineStr'><is><t>&l30;&f;</t></is></c></row></sheetData></worksheet>")
        .toString();
  }

  private void putOthers() throws IOException {
    put("empty.docx", new byte[0]);
    put("picture.pdf", "\u0089PNG\r\n\u001a\n\0\0\0\r".getBytes(StandardCharsets.ISO_8859_1));
    put("text.doc", Files.readAllBytes(sample(FoundingDocument.FUNING)));
  }

  private static Path sample(FoundingDocument document) {
    return Path.of("sample-input", document.sampleFile());
  }

  private void put(String file, byte[] content) throws IOException {
    Files.write(folder.resolve(file), content);
  }

  private static byte[] half(byte[] file) {
    return Arrays.copyOf(file, file.length / 2);
  }
}
