package budgetwarehouse.extraction.web;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.extraction.Block;
import budgetwarehouse.extraction.PrintedDocument;
import budgetwarehouse.extraction.ReadingCount;
import budgetwarehouse.extraction.Shown;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a browser shows of a page, and what it does not. */
class WebPageReaderTest {
  private static final String TABLE =
      "<table><tr><td>甲</td><td>1.5</td></tr><tr><td>乙</td><td>2</td></tr></table>";
  private static final String[] ROWS = {"|甲|1.5|", "|乙|2|"};

  private static PrintedDocument read(String page) {
    return new WebPageReader().read(page.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> lines(String page) {
    PrintedDocument document = read(page);
    assertThat(document.findings()).isEmpty();
    return Shown.lines(document);
  }

  @Test
  void keepsTextAndTablesInReadingOrder() {
    assertThat(lines("<h1>预算</h1>前<p>一段</p>" + TABLE + "后"))
        .containsExactly("预算", "前", "一段", ROWS[0], ROWS[1], "后");
  }

  @Test
  void keepsTheLinesOfTheSource() {
    PrintedDocument document =
        read("<html>\n<body>\n<p>\n一\n</p>\n\n<table>\n<tr><td>甲<td>1\n<tr><td>乙<td>2</table>");

    assertThat(document.blocks()).extracting(Block::line).containsExactly(3, 8);
  }

  @Test
  void keepsTheSpansOfMergedCells() {
    assertThat(
            lines(
                "<table><tr><td rowspan=2>科目<td colspan=2>支出<tr><td>基本<td>项目"
                    + "<tr><td>甲<td>1<td>2</table>"))
        .containsExactly("|科目{2x1}|支出{1x2}||", "||基本|项目|", "|甲|1|2|");
  }

  @ParameterizedTest
  @ValueSource(strings = {"colspan=1000000000", "rowspan=0", "rowspan=65535", "colspan=x"})
  void survivesSpansThatNoTableHas(String span) {
    PrintedDocument document = read("<table><tr><td " + span + ">合计<td>9<tr><td>甲<td>1</table>");

    assertThat(document.account().count(ReadingCount.CELLS)).isEqualTo(4);
    assertThat(document.findings()).isEmpty();
  }

  @Test
  void opensTablesThatOnlyArrangeThePage() {
    String layout =
        "<table><tr><td>栏目</td><td><table><tr><td><p>标题</p>"
            + TABLE
            + "</td></tr></table></td></tr></table>";

    assertThat(lines(layout)).containsExactly("栏目", "标题", ROWS[0], ROWS[1]);
  }

  @ParameterizedTest
  @ValueSource(strings = {"GB18030", "GBK", "UTF-8", "UTF-16LE"})
  void decodesByTheBytesAndNotByWhatThePageSays(String charset) {
    String page =
        "<html><meta charset=\"" + (charset.startsWith("UTF") ? "gb2312" : "utf-8") + "\">";
    String marked = (charset.startsWith("UTF") ? "\ufeff" : "") + page + "镕 98.5";

    PrintedDocument document = Shown.read("a.html", marked.getBytes(Charset.forName(charset)));

    assertThat(Shown.lines(document)).containsExactly("镕 98.5");
  }

  @Test
  void readsAPageWithACharacterCutInHalf() {
    byte[] page = ("<p>合计 98.5</p>" + "预".repeat(900)).getBytes(StandardCharsets.UTF_8);
    page[page.length - 1] = '<';

    PrintedDocument document = new WebPageReader().read(page);

    assertThat(Shown.lines(document)).contains("合计 98.5");
    assertThat(Shown.findings(document)).containsExactly("file_damaged");
  }

  @ParameterizedTest
  @CsvSource({
    "<script>var a = 12;</script>,0",
    "<style>p {margin: 12px}</style>,0",
    "<nav>第 12 页</nav>,1",
    "<div style='display: none'>12</div>,1",
    "<p hidden>12</p>,1",
    "<select><option>2024<option>2025</select>,2",
    "<ul><li><a>1</a><li><a>2</a><li><a>3</a><li><a>4</a></ul>,4",
    "<!-- 12 -->,0",
    "<noscript>12</noscript>,1",
  })
  void leavesOutWhatIsNotShown(String element, int numbers) {
    PrintedDocument document = read("<p>正文</p>" + element);

    assertThat(document.findings()).isEmpty();
    assertThat(Shown.lines(document)).containsExactly("正文");
    assertThat(document.account().count(ReadingCount.NUMBERS_LEFT_OUT)).isEqualTo(numbers);
  }

  @Test
  void readsATableThatIsHiddenUntilItIsChosen() {
    PrintedDocument document =
        read("<div style='display:none'>" + TABLE + TABLE + TABLE + "</div>");

    assertThat(Shown.lines(document)).hasSize(6);
    assertThat(document.account().count(ReadingCount.HIDDEN_SHEETS)).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "<p>一般公共~预算</p>,一般公共预算",
    "<p>收入 ~ 12</p>,收入 12",
    "<p>1<b>23</b>4</p>,1234",
    "<p>合&nbsp;&nbsp;计</p>,合  计",
    "<p>&#8805;95&#37;</p>,≥95%",
    "<p>123<sup>1</sup></p>,123 1",
    "<p>m<sup>2</sup></p>,m2",
    "<ol start=3><li>职责</ol>,3.职责",
    "<pre>合计\t12</pre>,合计\t12",
  })
  void setsTextAsABrowserDoes(String page, String shown) {
    assertThat(lines(page.replace('~', '\n'))).containsExactly(shown);
  }

  @Test
  void endsParagraphsAtLineBreaks() {
    assertThat(lines("一、收入<br>100<br/>200<br><br>　　二、支出"))
        .containsExactly("一、收入", "100", "200", "二、支出");
  }

  @Test
  void readsTheRowsThatAWorkbookHid() {
    PrintedDocument document =
        read(
            "<table><tr><td>甲<td>1<tr style='display:none'><td>乙<td>2"
                + "<tr height=0 style='display:none'><td width=72><td width=72></table>");

    assertThat(Shown.lines(document)).containsExactly("|甲|1|", "|乙|2|");
    assertThat(document.account().count(ReadingCount.HIDDEN_ROWS)).isEqualTo(1);
  }

  @Test
  void readsThePagesOfAWebArchive() {
    String coded = Base64.getMimeEncoder().encodeToString(TABLE.getBytes(Charset.forName("GBK")));
    String message =
        "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"--=_X\"\r\n\r\n----=_X\r\n"
            + "Content-Type: text/html; charset=\"gb2312\"\r\nContent-Transfer-Encoding: base64\r\n\r\n"
            + coded
            + "\r\n----=_X\r\nContent-Type: image/png\r\n\r\nabc\r\n----=_X\r\n"
            + "Content-Transfer-Encoding: quoted-printable\r\nContent-Type: text/html\r\n\r\n"
            + "<p>=E9=A2=84=\r\n=E7=AE=97 12=3D12</p>\r\n----=_X--\r\n";

    PrintedDocument document = Shown.read("预算.doc", message.getBytes(StandardCharsets.US_ASCII));

    assertThat(document.findings()).isEmpty();
    assertThat(Shown.lines(document)).containsExactly(ROWS[0], ROWS[1], "预算 12=12");
  }

  @ParameterizedTest
  @ValueSource(strings = {"预算.doc", "预算.xls", "预算.html"})
  void readsAPageUnderTheNameOfAnotherFormat(String file) {
    byte[] bytes = ("<meta charset=gb2312>" + TABLE).getBytes(Charset.forName("GBK"));

    assertThat(Shown.lines(Shown.read(file, bytes))).containsExactly(ROWS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"table><tr><td", "div", "span", "ul><li", "b", "font", "p"})
  void survivesAnyDepth(String element) {
    PrintedDocument document = read(("<" + element + ">").repeat(10_000) + "深 7");

    assertThat(String.join("", Shown.lines(document))).contains("深 7");
    assertThat(document.account().count(ReadingCount.NUMBERS_MISSING)).isZero();
  }

  @Test
  void readsALongTable() {
    PrintedDocument document = read("<table>" + "<tr><td>甲<td>1<td>2".repeat(50_000) + "</table>");

    assertThat(document.findings()).isEmpty();
    assertThat(document.account().count(ReadingCount.NUMBERS_IN_CELLS)).isEqualTo(100_000);
  }

  @ParameterizedTest
  @CsvSource({"'',file_empty", "<html></html>,", "'  ',file_empty"})
  void reportsAPageWithoutText(String page, String finding) {
    assertThat(Shown.findings(read(page)))
        .isEqualTo(finding == null ? List.of() : List.of(finding));
  }
}
