package budgetwarehouse.extraction.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.extraction.Printed;
import budgetwarehouse.extraction.PrintedCell;
import budgetwarehouse.extraction.PrintedDocument;
import budgetwarehouse.extraction.PrintedTable;
import budgetwarehouse.extraction.ReadingCount;
import budgetwarehouse.finding.Finding;
import budgetwarehouse.finding.FindingKind;
import java.util.List;
import org.apache.poi.ss.usermodel.FormulaError;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookDocumentReaderTest {
  private static PrintedDocument read(MadeWorkbook made) {
    return WorkbookDocumentReader.read(made.bytes());
  }

  private static MadeWorkbook budget(String format) {
    return MadeWorkbook.of(format)
        .row("部门收支总表")
        .row("部门：样本县财政局", null, null, "单位：万元")
        .row("收入", null, "支出")
        .row("项目", "预算数", "项目", "预算数")
        .row("一、财政拨款", 482.64, "一、一般公共服务支出", 400)
        .row("二、其他收入", 0, "二、教育支出", 82.639999999999)
        .row("收入总计", 482.64, "支出总计", 482.64)
        .row("注：本表反映部门收支总体情况。")
        .format(1, "#,##0.00")
        .format(3, "#,##0.00")
        .merge("A1:D1")
        .merge("A3:B3")
        .merge("C3:D3")
        .merge("A8:D8");
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void partsASheetIntoCaptionsTableAndNotes(String format) {
    PrintedDocument document = read(budget(format));

    assertThat(Printed.paragraphs(document))
        .containsExactly("部门收支总表", "部门：样本县财政局", "单位：万元", "注：本表反映部门收支总体情况。");
    PrintedTable table = Printed.tables(document).get(0);
    assertThat(Printed.rows(table))
        .containsExactly(
            "收入||支出|",
            "项目|预算数|项目|预算数",
            "一、财政拨款|482.64|一、一般公共服务支出|400.00",
            "二、其他收入|0.00|二、教育支出|82.64",
            "收入总计|482.64|支出总计|482.64");
    assertThat(table.page()).isEqualTo(1);
    assertThat(table.line()).isEqualTo(3);
    assertThat(table.rows().get(0).cells().get(0)).isEqualTo(new PrintedCell(3, "收入", false, 1, 2));
    assertThat(document.account().count(ReadingCount.NUMBERS_SEEN)).isEqualTo(6);
    assertThat(document.account().count(ReadingCount.NUMBERS_MISSING)).isZero();
    assertThat(document.account().count(ReadingCount.MERGED_CELLS)).isEqualTo(2);
    assertThat(document.account().count(ReadingCount.CELLS)).isEqualTo(18);
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void partsTablesBelowEachOther(String format) {
    PrintedDocument document =
        read(
            MadeWorkbook.of(format)
                .row("收入总表")
                .row(null, "单位：万元")
                .row("项目", "金额")
                .row("甲", 1)
                .gap()
                .row("合计", 1)
                .gap()
                .row("支出总表")
                .row(null, "单位：元")
                .row("项目", "金额")
                .row("乙", 2));

    assertThat(Printed.paragraphs(document)).containsExactly("收入总表", "单位：万元", "支出总表", "单位：元");
    assertThat(Printed.tables(document))
        .extracting(Printed::rows)
        .containsExactly(List.of("项目|金额", "甲|1", "合计|1"), List.of("项目|金额", "乙|2"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void keepsTheBodyBesideTheUnitAsOneLine(String format) {
    PrintedDocument document =
        read(
            MadeWorkbook.of(format)
                .row("收入总表")
                .row("某市某县财政局", "单位：万元")
                .row("项目", "金额")
                .row("甲", 1));

    assertThat(Printed.paragraphs(document)).containsExactly("收入总表", "某市某县财政局  单位：万元");
    assertThat(Printed.tables(document))
        .extracting(Printed::rows)
        .containsExactly(List.of("项目|金额", "甲|1"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void namesATableByItsTabWhereNoTitleIsPrinted(String format) {
    PrintedDocument document =
        read(
            MadeWorkbook.of(format)
                .row("没有名称", 1)
                .sheet("公开02 收入总表")
                .row(null, "单位：万元")
                .row("项目", "金额")
                .row("甲", 1));

    assertThat(Printed.paragraphs(document)).containsExactly("公开02 收入总表", "单位：万元");
    assertThat(Printed.tables(document)).extracting(PrintedTable::page).containsExactly(1, 2);
    assertThat(document.account().count(ReadingCount.NUMBERS_INVENTED)).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void readsWhatIsHiddenAndSaysSo(String format) {
    MadeWorkbook made = MadeWorkbook.of(format).row("项目", "金额", "备考").row("甲", 1, 5).row("乙", 2, 6);
    made.sheet().getRow(1).setZeroHeight(true);
    made.sheet().setColumnHidden(2, true);
    made.sheet().setColumnHidden(7, true);
    made.sheet("草稿").row("项目", "金额").row("丙", 3);
    made.workbook().setSheetHidden(1, true);

    PrintedDocument document = read(made);

    assertThat(Printed.rows(Printed.tables(document).get(0))).contains("甲|1|5");
    assertThat(document.account().count(ReadingCount.HIDDEN_ROWS)).isEqualTo(1);
    assertThat(document.account().count(ReadingCount.HIDDEN_COLUMNS)).isEqualTo(1);
    assertThat(document.account().count(ReadingCount.HIDDEN_SHEETS)).isEqualTo(1);
    assertThat(document.findings())
        .extracting(Finding::kind)
        .containsExactly(FindingKind.CONTENT_HIDDEN, FindingKind.CONTENT_HIDDEN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void takesTheSavedValueOfFormulas(String format) {
    MadeWorkbook made = MadeWorkbook.of(format).row("项目", "金额").row("甲", 1.5).row("乙", 2.5);
    var total = made.row("合计").sheet().getRow(3);
    total.createCell(1).setCellFormula("SUM(B2:B3)");
    total.createCell(2).setCellFormula("A2&\"等\"");
    total.createCell(3).setCellErrorValue(FormulaError.REF.getCode());
    total.createCell(4).setCellValue(true);
    made.workbook().getCreationHelper().createFormulaEvaluator().evaluateAll();

    PrintedDocument document = read(made);

    assertThat(Printed.rows(Printed.tables(document).get(0)).get(3))
        .isEqualTo("合计|4|甲等|#REF!|TRUE");
    assertThat(document.account().count(ReadingCount.FORMULAS)).isEqualTo(2);
    assertThat(document.findings())
        .extracting(Finding::kind)
        .containsExactly(FindingKind.CELL_HOLDS_ERROR);
    assertThat(document.account().count(ReadingCount.DOUBTFUL_CELLS)).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void reportsNumbersThatAreShownShorterThanStored(String format) {
    PrintedDocument document =
        read(
            MadeWorkbook.of(format)
                .row("项目", "金额")
                .row("甲", 1234.5678)
                .row("乙", 0.004)
                .format(1, "0.00"));

    List<PrintedCell> cells =
        Printed.tables(document).get(0).rows().stream().map(row -> row.cells().get(1)).toList();
    assertThat(cells).extracting(PrintedCell::text).containsExactly("金额", "1234.57", "0.00");
    assertThat(cells).extracting(PrintedCell::doubtful).containsExactly(false, false, true);
    assertThat(document.findings())
        .extracting(finding -> finding.kind() + " " + finding.expected())
        .containsExactly(
            "NUMBER_ROUNDED_BY_FORMAT 存储值 0.004",
            "NUMBER_ROUNDED_BY_FORMAT 1 格按格式四舍五入显示，如 B2 存储 1234.5678");
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void keepsCodesAndTextsAsTheyStand(String format) {
    PrintedDocument document =
        read(
            MadeWorkbook.of(format)
                .row("编码", "数", "文本数")
                .row("13030622P00540410002U", 5401, "001")
                .row("208", 123456789012345d, "1,234.50")
                .format(1, "000000"));

    assertThat(Printed.rows(Printed.tables(document).get(0)))
        .containsExactly(
            "编码|数|文本数", "13030622P00540410002U|005401|001", "208|123456789012345|1,234.50");
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void keepsSpansAndLosesNothingBelowAMergedCell(String format) {
    PrintedDocument document =
        read(
            MadeWorkbook.of(format)
                .row("科目", "名称", "金额")
                .row("208", "甲", 1)
                .row("209", "乙", 2)
                .row(null, "丙", 3)
                .merge("A2:A3")
                .merge("B3:B4"));

    PrintedTable table = Printed.tables(document).get(0);
    assertThat(Printed.rows(table)).containsExactly("科目|名称|金额", "208|甲|1", "209|乙|2", "|丙|3");
    assertThat(table.rows().get(1).cells().get(0).rowSpan()).isEqualTo(1);
    assertThat(document.findings())
        .extracting(Finding::kind)
        .containsOnly(FindingKind.CONTENT_HIDDEN)
        .hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void closesLineEndsWithoutJoiningNumbers(String format) {
    PrintedDocument document =
        read(MadeWorkbook.of(format).row("科目\n编码", "目标1：5\n2.完成", "金额").row("208", "甲", 1));

    assertThat(Printed.rows(Printed.tables(document).get(0)).get(0))
        .isEqualTo("科目编码|目标1：5 2.完成|金额");
    assertThat(document.account().count(ReadingCount.NUMBERS_INVENTED)).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void readsDatesOfBothCalendars(String format) {
    MadeWorkbook made = MadeWorkbook.of(format).row("日期", "金额").row(44957, 1);
    made.format(0, "yyyy\"年\"m\"月\"d\"日\"");

    assertThat(Printed.rows(Printed.tables(read(made)).get(0)).get(1)).isEqualTo("2023年1月31日|1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void readsRichTextsWhole(String format) {
    MadeWorkbook made = MadeWorkbook.of(format).row("项目", "金额").row(null, 1);
    var text = made.workbook().getCreationHelper().createRichTextString("一般公共预算");
    text.applyFont(0, 2, made.workbook().createFont());
    made.sheet().getRow(1).createCell(0).setCellValue(text);

    assertThat(Printed.rows(Printed.tables(read(made)).get(0)).get(1)).isEqualTo("一般公共预算|1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void readsProseSheetsAsParagraphs(String format) {
    PrintedDocument document =
        read(
            MadeWorkbook.of(format)
                .row("部门预算编制说明")
                .row("一、部门职责。负责全县财政工作，拟订财政规划并组织实施，参与制定各项宏观经济政策，提出运用财税政策实施调控的建议。\n二、机构设置。共有2个科室。")
                .merge("A2:H2"));

    assertThat(Printed.tables(document)).isEmpty();
    assertThat(Printed.paragraphs(document)).hasSize(3).last().isEqualTo("二、机构设置。共有2个科室。");
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void readsAnEmptyWorkbookAsNothing(String format) {
    PrintedDocument document = read(MadeWorkbook.of(format));

    assertThat(document.blocks()).isEmpty();
    assertThat(document.account().count(ReadingCount.PAGES)).isEqualTo(1);
  }
}
