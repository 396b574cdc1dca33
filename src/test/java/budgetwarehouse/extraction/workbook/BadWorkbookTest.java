package budgetwarehouse.extraction.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.extraction.Printed;
import budgetwarehouse.extraction.PrintedDocument;
import budgetwarehouse.extraction.ReadingCount;
import budgetwarehouse.extraction.workbook.sheet.WorkbookLimits;
import budgetwarehouse.finding.Finding;
import budgetwarehouse.finding.FindingKind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are broken, hostile or not what they say. */
@Timeout(60)
class BadWorkbookTest {
  private static final String ROW = "<row><c><v>1</v></c><c><v>2</v></c></row>";
  private static final WorkbookLimits SMALL =
      new WorkbookLimits(
          10_000_000, 5_000_000, 50, 10_000, 200_000, 20_000, 500, 200_000, Duration.ofSeconds(20));

  private static List<FindingKind> kinds(PrintedDocument document) {
    return document.findings().stream().map(Finding::kind).distinct().toList();
  }

  private static PrintedDocument small(RawWorkbook workbook) {
    return WorkbookDocumentReader.read(workbook.bytes(), SMALL);
  }

  private static byte[] sample(String format) {
    MadeWorkbook made = MadeWorkbook.of(format).row("项目", "金额");
    for (int i = 0; i < 200; i++) {
      made.row("第" + i + "项", i);
    }
    return made.bytes();
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void saysThatAFileIsCutOff(String format) {
    byte[] whole = sample(format);

    for (int length : new int[] {1, 8, 100, 512, 513, 2_000, whole.length / 2}) {
      PrintedDocument read = WorkbookDocumentReader.read(Arrays.copyOf(whole, length));
      assertThat(read.findings()).as("of %d bytes", length).isNotEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void survivesFlippedBytes(String format) {
    byte[] whole = sample(format);

    for (int at = 0; at < whole.length; at += whole.length / 200 + 1) {
      byte[] flipped = whole.clone();
      flipped[at] ^= 0x55;
      assertThat(WorkbookDocumentReader.read(flipped)).isNotNull();
    }
  }

  @Test
  void keepsTheRowsBeforeAFaultInASheet() {
    PrintedDocument read =
        small(RawWorkbook.withSheets(2).sheet(1, ROW + ROW + "<row><c></row>").sheet(2, ROW));

    assertThat(kinds(read)).containsExactly(FindingKind.FILE_DAMAGED);
    assertThat(Printed.tables(read)).extracting(table -> table.rows().size()).containsExactly(2, 1);
  }

  @Test
  void expandsNoEntity() {
    String bomb =
        "<!DOCTYPE w [<!ENTITY a 'lol'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>]><worksheet>"
            + "<row><c t='inlineStr'><is><t>&b;</t></is></c><c><v>1</v></c></row></worksheet>";
    PrintedDocument read = small(RawWorkbook.withSheets(1).part("xl/worksheets/sheet1.xml", bomb));

    assertThat(kinds(read)).containsExactly(FindingKind.FILE_DAMAGED);
    assertThat(read.blocks()).isEmpty();
  }

  @Test
  void fetchesNoExternalEntity() {
    String spy =
        "<!DOCTYPE w SYSTEM 'http://127.0.0.1:9/x.dtd' [<!ENTITY f SYSTEM 'file:///etc/passwd'>]>"
            + "<worksheet><row><c t='inlineStr'><is><t>&f;</t></is></c></row></worksheet>";
    PrintedDocument read = small(RawWorkbook.withSheets(1).part("xl/worksheets/sheet1.xml", spy));

    assertThat(kinds(read)).containsExactly(FindingKind.FILE_DAMAGED);
    assertThat(read.blocks()).isEmpty();
  }

  @Test
  void endsAnArchiveThatGrowsBeyondItsLimit() {
    RawWorkbook bomb = RawWorkbook.withSheets(1).begin("xl/worksheets/sheet1.xml");
    bomb.write("<worksheet><sheetData>" + ROW);
    String blanks = " ".repeat(1_000_000);
    for (int i = 0; i < 200; i++) {
      bomb.write(blanks);
    }
    PrintedDocument read = small(bomb);

    assertThat(kinds(read)).containsExactly(FindingKind.FILE_BEYOND_LIMITS);
    assertThat(Printed.tables(read)).hasSize(1);
  }

  @Test
  void endsAnAttributeThatNeverEnds() {
    RawWorkbook bomb = RawWorkbook.withSheets(1).begin("xl/worksheets/sheet1.xml");
    bomb.write("<worksheet a='");
    String letters = "a".repeat(1_000_000);
    for (int i = 0; i < 100; i++) {
      bomb.write(letters);
    }
    assertThat(kinds(small(bomb))).containsExactly(FindingKind.FILE_BEYOND_LIMITS);
  }

  @Test
  void readsNoMoreSharedTextThanItsLimit() {
    String text = "<si><t>" + "字".repeat(1_000) + "</t></si>";
    PrintedDocument read =
        small(
            RawWorkbook.withSheets(1)
                .part("xl/sharedStrings.xml", "<sst>" + text.repeat(1_000) + "</sst>")
                .sheet(1, "<row><c t='s'><v>0</v></c></row>"));

    assertThat(kinds(read)).containsExactly(FindingKind.FILE_BEYOND_LIMITS);
  }

  @Test
  void readsNoTextMoreOftenThanItsLimit() {
    String shared = "<sst><si><t>" + "字".repeat(30_000) + "</t></si></sst>";
    String row = "<row><c t='s'><v>0</v></c><c t='s'><v>0</v></c></row>";
    PrintedDocument read =
        small(
            RawWorkbook.withSheets(1)
                .part("xl/sharedStrings.xml", shared)
                .sheet(1, row.repeat(1_000)));

    assertThat(kinds(read)).contains(FindingKind.FILE_BEYOND_LIMITS);
  }

  @Test
  void keepsACellAtTheFarCornerFromWideningTheTable() {
    PrintedDocument read =
        small(
            RawWorkbook.withSheets(1)
                .sheet(1, ROW + ROW + "<row r='1048576'><c r='XFD1048576'><v>9</v></c></row>"));

    assertThat(read.findings()).isEmpty();
    assertThat(Printed.tables(read).get(0).width()).isLessThanOrEqualTo(3);
    assertThat(read.account().count(ReadingCount.NUMBERS_MISSING)).isZero();
  }

  @Test
  void passesOverFormattedBlanks() {
    String blanks = "<row>" + "<c s='1'/>".repeat(16_384) + "</row>";
    PrintedDocument read = small(RawWorkbook.withSheets(1).sheet(1, ROW + blanks.repeat(20) + ROW));

    assertThat(read.findings()).isEmpty();
    assertThat(Printed.tables(read).get(0).width()).isEqualTo(2);
  }

  @Test
  void setsNoTableBeyondItsLimit() {
    var diagonal = new StringBuilder();
    for (int i = 0; i < 500; i++) {
      diagonal.append("<row><c/>".replace("<c/>", "<c/>".repeat(i))).append("<c><v>7</v></c>");
      diagonal.append("<c><v>8</v></c></row>");
    }
    PrintedDocument read = small(RawWorkbook.withSheets(1).sheet(1, diagonal.toString()));

    assertThat(kinds(read))
        .containsOnly(FindingKind.FILE_BEYOND_LIMITS, FindingKind.NUMBERS_NOT_CONSERVED);
  }

  @Test
  void boundsMergedRangesEvenWhereTheyOverlap() {
    var ranges = new StringBuilder();
    for (int i = 0; i < 10_000; i++) {
      ranges.append("<mergeCell ref='A1:").append("XFD").append(1_000 + i).append("'/>");
    }
    byte[] bytes = RawWorkbook.withSheets(1).sheet(1, ROW.repeat(500) + ranges).bytes();

    assertThat(kinds(WorkbookDocumentReader.read(bytes)))
        .containsExactly(FindingKind.CONTENT_HIDDEN);
    assertThat(kinds(WorkbookDocumentReader.read(bytes, SMALL)))
        .contains(FindingKind.FILE_BEYOND_LIMITS);
  }

  @Test
  void readsAThousandSheets() {
    RawWorkbook many = RawWorkbook.withSheets(1_000);
    for (int i = 1; i <= 1_000; i++) {
      many.sheet(i, ROW);
    }
    byte[] bytes = many.bytes();

    assertThat(Printed.tables(WorkbookDocumentReader.read(bytes))).hasSize(1_000);
    assertThat(Printed.tables(WorkbookDocumentReader.read(bytes, SMALL))).hasSize(50);
  }

  @ParameterizedTest
  @CsvSource({
    "<c><v>1E999999999</v></c>,NUMBER_MALFORMED",
    "<c><v>NaN</v></c>,NUMBER_MALFORMED",
    "<c t='s'><v>99</v></c>,FILE_DAMAGED",
    "<c t='s'><v>-1</v></c>,FILE_DAMAGED",
    "<c r='ZZZ1'><v>1</v></c>,FILE_DAMAGED NUMBERS_NOT_CONSERVED",
    "<c s='999'><v>1</v></c>,",
    "<c s='-5'><v>1</v></c>,",
    "<c><f>A1+1</f></c>,FORMULA_NOT_COMPUTED",
    "<c t='str'><f>A1</f><v></v></c>,",
    "<c t='e'><v>#DIV/0!</v></c>,CELL_HOLDS_ERROR",
  })
  void saysWhatIsWrongWithACell(String cell, String kinds) {
    PrintedDocument read =
        small(RawWorkbook.withSheets(1).sheet(1, "<row><c><v>5</v></c>" + cell + "</row>"));

    assertThat(kinds(read).stream().map(Enum::name).collect(Collectors.joining(" ")))
        .isEqualTo(kinds == null ? "" : kinds);
    assertThat(read.account().count(ReadingCount.PAGES)).isEqualTo(1);
  }

  @Test
  void leavesOutHowATextIsPronounced() {
    String shared =
        "<sst><si><r><t>一般_x000D_\n</t></r><rPh><t>yiban12</t></rPh><r><t>公共</t></r></si></sst>";
    PrintedDocument read =
        small(
            RawWorkbook.withSheets(1)
                .part("xl/sharedStrings.xml", shared)
                .sheet(1, "<row><c t='s'><v>0</v></c><c><v>1</v></c></row>"));

    assertThat(Printed.rows(Printed.tables(read).get(0))).containsExactly("一般公共|1");
  }

  @ParameterizedTest
  @CsvSource({"VelvetSweatshop,0", "secret,1"})
  void opensAWorkbookUnderTheStandardPasswordOnly(String password, int findings) throws Exception {
    var wrapped = new ByteArrayOutputStream();
    try (POIFSFileSystem file = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword(password);
      try (OutputStream content = encryptor.getDataStream(file)) {
        content.write(sample("xlsx"));
      }
      file.writeFilesystem(wrapped);
    }
    PrintedDocument read = WorkbookDocumentReader.read(wrapped.toByteArray());

    assertThat(read.findings()).hasSize(findings);
    assertThat(kinds(read))
        .containsAnyElementsOf(findings == 0 ? kinds(read) : List.of(FindingKind.FILE_ENCRYPTED));
    assertThat(Printed.tables(read)).hasSize(1 - findings);
  }

  @ParameterizedTest
  @CsvSource({"VelvetSweatshop,0", "secret,1"})
  void opensRecordsUnderTheStandardPasswordOnly(String password, int findings) {
    Biff8EncryptionKey.setCurrentUserPassword(password);
    byte[] bytes;
    try {
      bytes = sample("xls");
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
    PrintedDocument read = WorkbookDocumentReader.read(bytes);

    assertThat(kinds(read))
        .isEqualTo(findings == 0 ? List.of() : List.of(FindingKind.FILE_ENCRYPTED));
    assertThat(Printed.tables(read)).hasSize(1 - findings);
  }

  @Test
  void saysThatAnArchiveIsNoWorkbook() throws IOException {
    byte[] archive = RawWorkbook.withSheets(0).bytes();
    var other = new String(archive, StandardCharsets.ISO_8859_1).replace("workbook", "warkbook");

    assertThat(kinds(WorkbookDocumentReader.read(other.getBytes(StandardCharsets.ISO_8859_1))))
        .containsExactly(FindingKind.FORMAT_NOT_READ);
  }

  @Test
  void readsFlatXml() {
    String flat =
        """
        <?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>
        <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"
          xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
        <Styles><Style ss:ID="s1"><NumberFormat ss:Format="#,##0.00"/></Style></Styles>
        <Worksheet ss:Name="收支"><Table><Column ss:Hidden="1"/>
        <Row><Cell ss:MergeAcross="2"><Data ss:Type="String">收支总表</Data></Cell></Row>
        <Row ss:Index="3"><Cell ss:Index="3"><Data ss:Type="String">单位：万元</Data></Cell></Row>
        <Row><Cell><Data ss:Type="String">项目</Data></Cell>
          <Cell ss:MergeAcross="1"><Data ss:Type="String">金额</Data></Cell></Row>
        <Row><Cell><Data ss:Type="String">甲</Data></Cell>
          <Cell ss:StyleID="s1" ss:Formula="=1"><Data ss:Type="Number">1234.5</Data></Cell>
          <Cell><Data ss:Type="DateTime">2023-01-31T00:00:00.000</Data></Cell></Row>
        </Table></Worksheet></Workbook>
        """;
    PrintedDocument read = WorkbookDocumentReader.read(flat.getBytes(StandardCharsets.UTF_8));

    assertThat(Printed.paragraphs(read)).containsExactly("收支总表", "单位：万元");
    assertThat(Printed.rows(Printed.tables(read).get(0)))
        .containsExactly("项目|金额|", "甲|1,234.50|44957");
    assertThat(kinds(read)).containsExactly(FindingKind.CONTENT_HIDDEN);
    assertThat(read.account().count(ReadingCount.FORMULAS)).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "部门预算", "<html><table><tr><td>1</td></tr></table></html>"})
  void saysWhatIsNoWorkbook(String content) {
    PrintedDocument read = WorkbookDocumentReader.read(content.getBytes(StandardCharsets.UTF_8));

    assertThat(read.findings()).isNotEmpty();
    assertThat(read.blocks()).isEmpty();
  }
}
