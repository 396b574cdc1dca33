package budgetwarehouse.fact.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import budgetwarehouse.extraction.Paragraph;
import budgetwarehouse.extraction.PrintedCell;
import budgetwarehouse.extraction.PrintedRow;
import budgetwarehouse.extraction.PrintedTable;
import budgetwarehouse.fact.DocumentFacts;
import budgetwarehouse.fact.FactCollector;
import budgetwarehouse.fact.PrintedFigure;
import budgetwarehouse.fact.PrintedIdentity;
import budgetwarehouse.fact.PrintedIndicator;
import budgetwarehouse.fact.PrintedNarrative;
import budgetwarehouse.fact.PrintedProject;
import budgetwarehouse.fact.caption.TableContext;
import budgetwarehouse.fact.outline.Sheet;
import budgetwarehouse.finding.Finding;
import budgetwarehouse.finding.FindingKind;
import budgetwarehouse.vocabulary.MoneyUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class SheetReaderTest {
  private static final String HEADER = "一级指标|二级指标|三级指标|绩效指标描述|指标值|指标值确定依据";
  private static final String ROW = "产出指标|数量指标|检修台数|检修电梯台数|≥40台|合同";

  @Test
  void readsMoneyInTheUnitOverTheSheet() {
    DocumentFacts facts =
        read(
            "1.电梯检修绩效目标表",
            Optional.of(MoneyUnit.TEN_THOUSAND_YUAN),
            table("项目编码|33 01P1|项目名称|电梯检修", "预算数|12.5 0|其中：财政资金|12.50|其他资金|", HEADER, ROW));

    assertThat(facts.figures())
        .extracting(
            PrintedFigure::measure,
            PrintedFigure::rowCode,
            PrintedFigure::printedText,
            figure -> figure.amountYuan().intValueExact())
        .containsExactly(
            tuple("project_budget", "3301P1", "12.50", 125000),
            tuple("project_fiscal_funds", "3301P1", "12.50", 125000));
    assertThat(facts.findings()).isEmpty();
  }

  @Test
  void placesWhatStandsOnALaterPageThere() {
    DocumentFacts facts =
        read(
            "",
            Optional.of(MoneyUnit.YUAN),
            onPage(4, table("项目名称|电梯检修", "预算数|125000")),
            onPage(5, table("绩效目标|安全运行", HEADER, ROW)));

    assertThat(facts.figures()).extracting(PrintedFigure::page).containsExactly(4);
    assertThat(facts.indicators()).extracting(PrintedIndicator::page).containsExactly(5);
    assertThat(facts.narratives()).extracting(PrintedNarrative::page).containsExactly(5);
  }

  @Test
  void keepsGoalsOverBlocksOfIndicatorsAndTheFirstYear() {
    DocumentFacts facts =
        read(
            "",
            Optional.of(MoneyUnit.YUAN),
            table("项目名称|电梯检修", "预算数|125000", "起始年度|2023年", "年度目标1|安全运行", HEADER, ROW));

    assertThat(facts.narratives())
        .extracting(PrintedNarrative::text)
        .containsExactly("起始年度：2023年", "年度目标1：安全运行");
  }

  private static PrintedTable onPage(int page, PrintedTable table) {
    return new PrintedTable(page, table.rows());
  }

  @Test
  void leavesAmountsUnreadWhereNoUnitIsStated() {
    DocumentFacts facts = read("", Optional.empty(), table("项目名称|电梯检修", "预算数|12.50", HEADER, ROW));

    assertThat(facts.figures()).extracting(PrintedFigure::amountYuan).containsOnlyNulls();
    assertThat(kinds(facts)).containsExactly(FindingKind.UNIT_NOT_STATED);
  }

  @Test
  void takesTheNameFromTheTitleWhereNoFieldPrintsIt() {
    DocumentFacts facts =
        read("12、2024 年电梯检修绩效目标表", Optional.empty(), table("绩效目标|安全运行", HEADER, ROW));

    assertThat(facts.projects())
        .extracting(PrintedProject::projectName)
        .containsExactly("2024年电梯检修");
    assertThat(kinds(facts)).containsExactly(FindingKind.PROJECT_AMOUNT_NOT_STATED);
  }

  @Test
  void reportsANameThatDiffersBetweenTitleAndField() {
    DocumentFacts facts =
        read(
            "2.扶梯检修绩效目标表",
            Optional.of(MoneyUnit.YUAN),
            table("项目名称|电梯检修", "预算数|125000", HEADER, ROW));

    assertThat(kinds(facts)).containsExactly(FindingKind.PROJECT_NAME_DIFFERS);
  }

  @Test
  void placesSharesByTheirColumnUnderTheMonths() {
    DocumentFacts facts =
        read(
            "",
            Optional.of(MoneyUnit.YUAN),
            table(
                "项目名称|电梯检修",
                "预算数|125000",
                "资金支出计 划（%）|3月底||6月底||10月底|12月底",
                "|||40%|||100%",
                HEADER,
                ROW));

    assertThat(facts.figures().stream().filter(row -> row.measure().equals("planned_share")))
        .extracting(PrintedFigure::columnLabel, figure -> figure.quantity().intValueExact())
        .containsExactly(tuple("6月底", 40), tuple("12月底", 100));
    assertThat(facts.findings()).isEmpty();
  }

  @Test
  void placesNoShareThatHasLostItsColumn() {
    DocumentFacts facts =
        read(
            "",
            Optional.of(MoneyUnit.YUAN),
            table("项目名称|电梯检修", "预算数|125000", "资金支出计划（%）|3月底|6月底|12月底", "|55%", HEADER, ROW));

    assertThat(facts.figures()).extracting(PrintedFigure::measure).containsOnly("project_budget");
    assertThat(facts.findings())
        .extracting(Finding::kind, Finding::printed)
        .containsExactly(tuple(FindingKind.SCHEDULE_INCOMPLETE, "55%"));
  }

  @Test
  void joinsARowThatAPageBreakCutInTwo() {
    DocumentFacts facts =
        read(
            "",
            Optional.empty(),
            table(
                "项目名称|电梯检修",
                HEADER,
                ROW,
                "效益指标|可持续影响|电梯平均|电梯平均无故|≥200天|合同",
                HEADER,
                "|指标|无故障天数|障运行天数||",
                "|社会效益指标|投诉次数|投诉次数|≤3次|热线记录"));

    assertThat(facts.indicators())
        .extracting(
            PrintedIndicator::level1,
            PrintedIndicator::level2,
            PrintedIndicator::level3,
            PrintedIndicator::description,
            PrintedIndicator::valueText)
        .containsExactly(
            tuple("产出指标", "数量指标", "检修台数", "检修电梯台数", "≥40台"),
            tuple("效益指标", "可持续影响指标", "电梯平均无故障天数", "电梯平均无故障运行天数", "≥200天"),
            tuple("效益指标", "社会效益指标", "投诉次数", "投诉次数", "≤3次"));
  }

  @Test
  void joinsAValueWithTheComparatorAndUnitInColumnsBesideIt() {
    DocumentFacts facts =
        read(
            "",
            Optional.empty(),
            table(
                "项目名称|电梯检修|||||",
                "一级指标|二级指标|三级指标|指标性质|指标值|度量单位|权重",
                "成本指标|经济成本指标|检修单价|≤|5,200|元/台|20",
                "产出指标|时效指标|付款及时性|定性|按月||10"));

    assertThat(facts.indicators())
        .extracting(PrintedIndicator::valueText)
        .containsExactly("≤5,200元/台", "按月");
  }

  @Test
  void takesNothingOfAPerson() {
    DocumentFacts facts =
        read(
            "",
            Optional.of(MoneyUnit.YUAN),
            table("项目名称||项目负责人|某某", "联系电话|00000000|预算数|5", HEADER, ROW));

    assertThat(facts.toString()).doesNotContain("某某", "00000000");
    assertThat(facts.projects()).extracting(PrintedProject::projectName).containsExactly("");
  }

  private static List<FindingKind> kinds(DocumentFacts facts) {
    return facts.findings().stream().map(Finding::kind).toList();
  }

  private static DocumentFacts read(
      String title, Optional<MoneyUnit> unit, PrintedTable... tables) {
    var context =
        new TableContext(title, "", "", unit, unit.map(MoneyUnit::printed).orElse(""), null);
    Optional<Paragraph> caption =
        Optional.of(title).filter(text -> !text.isEmpty()).map(text -> Paragraph.of(0, 1, text));
    var facts = new FactCollector();
    SheetReader.standard().read(new Sheet(context, caption, List.of(tables), 1, 1), facts);
    return facts.facts(
        new PrintedIdentity(
            "", OptionalInt.empty(), Optional.empty(), Optional.empty(), "", "", ""));
  }

  private static PrintedTable table(String... printed) {
    var rows = new ArrayList<PrintedRow>();
    for (String row : printed) {
      int line = rows.size() + 2;
      rows.add(
          new PrintedRow(
              line,
              Arrays.stream(row.split("\\|", -1))
                  .map(text -> PrintedCell.of(line, text))
                  .toList()));
    }
    return new PrintedTable(0, rows);
  }
}
