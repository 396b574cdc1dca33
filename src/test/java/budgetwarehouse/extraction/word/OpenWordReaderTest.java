package budgetwarehouse.extraction.word;

import static budgetwarehouse.extraction.word.WordFile.cell;
import static budgetwarehouse.extraction.word.WordFile.paragraph;
import static budgetwarehouse.extraction.word.WordFile.row;
import static budgetwarehouse.extraction.word.WordFile.run;
import static budgetwarehouse.extraction.word.WordFile.table;
import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.extraction.Block;
import budgetwarehouse.extraction.PrintedDocument;
import budgetwarehouse.extraction.PrintedTable;
import budgetwarehouse.extraction.ReadingCount;
import budgetwarehouse.extraction.Shown;
import budgetwarehouse.extraction.word.open.OpenWordReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is printed of a .docx, and what is not. */
class OpenWordReaderTest {
  private static PrintedDocument read(WordFile file) {
    return new OpenWordReader().read(file.bytes());
  }

  private static List<String> lines(String body) {
    return conserved(read(new WordFile(body)));
  }

  private static List<String> conserved(PrintedDocument document) {
    assertThat(document.findings()).isEmpty();
    return Shown.lines(document);
  }

  private static String level(int level, String format, String text) {
    return ("<w:lvl w:ilvl=\"" + level + "\"><w:start w:val=\"1\"/>")
        + ("<w:numFmt w:val=\"" + format + "\"/><w:lvlText w:val=\"" + text + "\"/></w:lvl>");
  }

  private static String listed(int list, int level, String text) {
    return paragraph(
        ("<w:numPr><w:ilvl w:val=\"" + level + "\"/>")
            + ("<w:numId w:val=\"" + list + "\"/></w:numPr>"),
        text);
  }

  private static WordFile withLists(String body) {
    return new WordFile(body)
        .with(
            "numbering",
            "<w:abstractNum w:abstractNumId=\"7\">"
                + level(0, "chineseCounting", "%1、")
                + level(1, "chineseCounting", "（%2）")
                + level(2, "decimal", "%3.")
                + level(3, "bullet", "\uF06C")
                + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num>"
                + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"7\"/><w:lvlOverride w:ilvl=\"0\">"
                + "<w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>");
  }

  @Test
  void keepsTextAndTablesInReadingOrder() {
    assertThat(lines(paragraph("一") + table(row("甲", "1.00"), row("乙", "2.00")) + paragraph("二")))
        .containsExactly("一", "|甲|1.00|", "|乙|2.00|", "二");
  }

  @Test
  void numbersParagraphsAndRowsAsTheyFollowEachOther() {
    PrintedDocument document =
        read(
            new WordFile(
                paragraph("一")
                    + paragraph("")
                    + table(row("甲", "1"), row("乙", "2"))
                    + paragraph("二")));

    assertThat(document.blocks()).extracting(Block::line).containsExactly(1, 2, 4);
    assertThat(document.blocks()).extracting(Block::page).containsOnly(0);
    assertThat(((PrintedTable) document.blocks().get(1)).rows().get(1).line()).isEqualTo(3);
  }

  @Test
  void keepsTheSpansOfMergedCells() {
    String header =
        "<w:tr>"
            + cell("<w:vMerge w:val=\"restart\"/>", "科目")
            + cell("<w:gridSpan w:val=\"2\"/>", "支出")
            + "</w:tr>";
    String below = "<w:tr>" + cell("<w:vMerge/>", "") + cell("", "基本") + cell("", "项目") + "</w:tr>";

    assertThat(lines(table(header, below, row("行政运行", "1,234.50", "6"))))
        .containsExactly("|科目{2x1}|支出{1x2}||", "||基本|项目|", "|行政运行|1,234.50|6|");
  }

  @Test
  void closesColumnsThatAHandDrewALittleOff() {
    String grid =
        "<w:tblGrid><w:gridCol w:w=\"2000\"/><w:gridCol w:w=\"12\"/><w:gridCol w:w=\"1988\"/>"
            + "</w:tblGrid>";
    String upper = "<w:tr>" + cell("<w:gridSpan w:val=\"2\"/>", "甲") + cell("", "1") + "</w:tr>";
    String lower = "<w:tr>" + cell("", "乙") + cell("<w:gridSpan w:val=\"2\"/>", "2") + "</w:tr>";

    assertThat(lines(table(grid, upper, lower))).containsExactly("|甲|1|", "|乙|2|");
  }

  @Test
  void leavesColumnsFreeBeforeARowThatBeginsLater() {
    String late =
        "<w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>"
            + cell("", "小计")
            + cell("", "3")
            + "</w:tr>";

    assertThat(lines(table(row("甲", "乙", "1"), late))).containsExactly("|甲|乙|1|", "||小计|3|");
  }

  @Test
  void opensARowThatHoldsATable() {
    String nested = table(row("指标", "值"), row("数量", "≥95%"));
    String holding = "<w:tr><w:tc>" + paragraph("绩效") + "</w:tc><w:tc>" + nested + "</w:tc></w:tr>";

    assertThat(lines(table(row("项目", "党建"), holding, row("备注", "无"))))
        .containsExactly("|项目|党建|", "绩效", "|指标|值|", "|数量|≥95%|", "|备注|无|");
  }

  @Test
  void countsListsAsWordDoes() {
    String body =
        listed(1, 0, "职责")
            + listed(1, 1, "职能")
            + listed(1, 1, "机构")
            + listed(1, 2, "办公室")
            + listed(1, 3, "值班")
            + listed(1, 0, "收支")
            + listed(1, 1, "收入")
            + listed(2, 0, "附表")
            + listed(0, 0, "不编号");

    assertThat(conserved(read(withLists(body))))
        .containsExactly("一、职责", "（一）职能", "（二）机构", "1.办公室", "•值班", "二、收支", "（一）收入", "一、附表", "不编号");
  }

  @Test
  void takesTheListOfAStyle() {
    WordFile file =
        withLists(paragraph("<w:pStyle w:val=\"h1\"/>", "职责"))
            .with(
                "styles",
                "<w:style w:type=\"paragraph\" w:styleId=\"h0\"><w:pPr><w:numPr>"
                    + "<w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
                    + "<w:style w:type=\"paragraph\" w:styleId=\"h1\">"
                    + "<w:basedOn w:val=\"h0\"/></w:style>");

    assertThat(conserved(read(file))).containsExactly("一、职责");
  }

  @Test
  void keepsANumberOfAListApartFromANumberOfTheText() {
    assertThat(conserved(read(withLists(listed(1, 2, "2026年预算"))))).containsExactly("1. 2026年预算");
  }

  @Test
  void keepsInsertedAndLeavesOutDeletedText() {
    String changed =
        "<w:p>"
            + run("支出")
            + "<w:del><w:r><w:delText>100</w:delText></w:r></w:del><w:ins>"
            + run("120")
            + "</w:ins>"
            + run("万元")
            + "</w:p>";
    String deletedRow =
        "<w:tr><w:trPr><w:del/></w:trPr>" + cell("", "旧") + cell("", "9") + "</w:tr>";
    String joined = "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + run("前半") + "</w:p>";

    assertThat(lines(changed + table(row("甲", "1"), deletedRow, row("乙", "2"))))
        .containsExactly("支出120万元", "|甲|1|", "|乙|2|");
    assertThat(lines(joined + paragraph("后半"))).containsExactly("前半后半");
  }

  @Test
  void leavesOutHiddenTextAndCountsIt() {
    PrintedDocument document =
        read(new WordFile("<w:p>" + run("支出") + run("<w:vanish/>", "内部 77") + "</w:p>"));

    assertThat(conserved(document)).containsExactly("支出");
    assertThat(document.account().count(ReadingCount.INVISIBLE)).isEqualTo(5);
    assertThat(document.account().count(ReadingCount.NUMBERS_LEFT_OUT)).isEqualTo(1);
  }

  @Test
  void leavesOutRunningHeadsAndCountsTheirNumbers() {
    WordFile file =
        new WordFile(paragraph("正文"))
            .with("header", paragraph("2026年部门预算"))
            .with("footer", paragraph("— 12 —"));

    PrintedDocument document = read(file);

    assertThat(conserved(document)).containsExactly("正文");
    assertThat(document.account().count(ReadingCount.NUMBERS_LEFT_OUT)).isEqualTo(2);
  }

  @Test
  void leavesOutTheTableOfContentsOfAField() {
    String begin =
        "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r>"
            + "<w:instrText> TOC \\o \"1-3\" </w:instrText></w:r><w:r>"
            + "<w:fldChar w:fldCharType=\"separate\"/></w:r>"
            + run("一、职责")
            + "<w:r><w:tab/></w:r>"
            + run("3")
            + "</w:p>";
    String end =
        paragraph("二、收支 5")
            .replace("</w:p>", "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>");

    assertThat(lines(begin + end + paragraph("一、职责"))).containsExactly("一、职责");
  }

  @Test
  void leavesOutContentsWrittenByHand() {
    String body =
        paragraph("目  录") + paragraph("一、职责............3") + paragraph("二、收支............5");

    assertThat(lines(body + paragraph("一、职责"))).containsExactly("一、职责");
  }

  @Test
  void readsAFieldsResultAndNotItsCode() {
    String simple =
        "<w:p><w:fldSimple w:instr=\"=SUM(ABOVE)\">" + run("35.6") + "</w:fldSimple></w:p>";
    String page =
        "<w:p>"
            + run("第")
            + "<w:fldSimple w:instr=\" PAGE \">"
            + run("7")
            + "</w:fldSimple>"
            + run("页")
            + "</w:p>";

    assertThat(lines(simple + page)).containsExactly("35.6", "第页");
  }

  @Test
  void readsATextBoxOnceAndAfterItsParagraph() {
    String box = "<w:txbxContent>" + paragraph("方框 88") + "</w:txbxContent>";
    String both =
        "<mc:AlternateContent><mc:Choice Requires=\"wps\">"
            + box
            + "</mc:Choice><mc:Fallback>"
            + box
            + "</mc:Fallback></mc:AlternateContent>";

    assertThat(lines("<w:p>" + run("前12") + "<w:r>" + both + "</w:r>" + run("34后") + "</w:p>"))
        .containsExactly("前1234后", "方框 88");
  }

  @Test
  void setsAFootnoteBehindWhatRefersToIt() {
    WordFile file =
        new WordFile(
                "<w:p>"
                    + run("支出100")
                    + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>"
                    + run("万元")
                    + "</w:p>"
                    + paragraph("下一段"))
            .with("footnotes", "<w:footnote w:id=\"2\">" + paragraph("含上年结转5万元") + "</w:footnote>");

    assertThat(conserved(read(file))).containsExactly("支出100万元", "含上年结转5万元", "下一段");
  }

  @ParameterizedTest
  @CsvSource({
    "'<w:r><w:sym w:font=\"Symbol\" w:char=\"F0B3\"/></w:r>',≥95%",
    "'<w:r><w:sym w:font=\"Wingdings 2\" w:char=\"0052\"/></w:r>',☑95%",
    "'<w:r><w:noBreakHyphen/></w:r>',-95%",
    "'<w:sdt><w:sdtContent><w:r><w:t>约</w:t></w:r></w:sdtContent></w:sdt>',约95%",
    "'<w:hyperlink><w:r><w:t>约</w:t></w:r></w:hyperlink>',约95%",
    "'<m:oMath><m:r><m:t>≤</m:t></m:r></m:oMath>',≤95%",
    "'<w:r><w:t>约&#160;</w:t></w:r>',约 95%",
  })
  void readsWhateverWrapsOrStandsForText(String before, String printed) {
    assertThat(lines("<w:p>" + before + run("95%") + "</w:p>")).containsExactly(printed);
  }

  @Test
  void keepsTheMarkOfANoteApartFromTheNumberBeforeIt() {
    String mark = run("<w:vertAlign w:val=\"superscript\"/>", "1");

    assertThat(lines("<w:p>" + run("123") + mark + run("万元") + "</w:p>"))
        .containsExactly("123 1万元");
    assertThat(lines("<w:p>" + run("m") + mark.replace(">1<", ">2<") + "</w:p>"))
        .containsExactly("m2");
  }

  @Test
  void endsAParagraphAtALineBreakUnlessItIsUnfinished() {
    String body = "<w:p>" + run("一、收入100") + "<w:r><w:br/></w:r>" + run("200，");

    assertThat(lines(body + "<w:r><w:br/></w:r>" + run("其中：基本") + "</w:p>"))
        .containsExactly("一、收入100", "200，其中：基本");
  }

  @Test
  void joinsTheParagraphsOfACell() {
    String cell =
        "<w:tc>"
            + paragraph("一般公共")
            + paragraph("预算")
            + paragraph("12")
            + paragraph("34")
            + "</w:tc>";

    assertThat(lines(table("<w:tr>" + cell + cell("", "5") + "</w:tr>")))
        .containsExactly("|一般公共预算12 34|5|");
  }

  @Test
  void setsTheUnitAboveATableAsAParagraph() {
    assertThat(lines(table(row("某单位", "单位：万元")) + table(row("甲", "1"), row("乙", "2"))))
        .containsExactly("某单位", "单位：万元", "|甲|1|", "|乙|2|");
  }

  @Test
  void reportsAnEmbeddedObject() {
    WordFile file =
        new WordFile(
            "<w:p><w:r><w:object><o:OLEObject ProgID=\"Excel.Sheet.12\"/></w:object></w:r></w:p>");

    assertThat(Shown.findings(read(file))).containsExactly("format_not_read");
  }

  @Test
  void reportsADocumentThatIsOnlyPictures() {
    WordFile file = new WordFile("<w:p><w:r><w:pict><v:imagedata/></w:pict></w:r></w:p>");

    assertThat(Shown.findings(read(file))).containsExactly("page_scanned");
  }
}
