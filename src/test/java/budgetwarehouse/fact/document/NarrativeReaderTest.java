package budgetwarehouse.fact.document;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.extraction.Paragraph;
import budgetwarehouse.extraction.PrintedLine;
import budgetwarehouse.fact.DocumentFacts;
import budgetwarehouse.fact.FactCollector;
import budgetwarehouse.fact.PrintedFigure;
import budgetwarehouse.fact.PrintedIdentity;
import budgetwarehouse.fact.PrintedNarrative;
import budgetwarehouse.finding.Finding;
import budgetwarehouse.finding.FindingKind;
import budgetwarehouse.vocabulary.FigureKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NarrativeReaderTest {
  private static final PrintedIdentity NOBODY =
      new PrintedIdentity("", OptionalInt.empty(), Optional.empty(), Optional.empty(), "", "", "");

  @Test
  void pointsAtTheLineOfTheDigitsWhereAParagraphRunsOverLines() {
    var paragraph =
        new Paragraph(
            List.of(
                new PrintedLine(3, 7, "机关运行"),
                new PrintedLine(3, 9, "经费 191.76 万"),
                new PrintedLine(3, 11, "元。")));

    PrintedFigure figure = read(List.of(paragraph)).figures().get(0);

    assertThat(figure.line()).isEqualTo(9);
    assertThat(figure.page()).isEqualTo(3);
    assertThat(figure.measure()).isEqualTo("agency_operating_expense");
    assertThat(figure.amountYuan()).isEqualByComparingTo(new BigDecimal("1917600"));
  }

  @Test
  void reportsMoneyOfWhichTheSubjectIsNotKnownAndKeepsIt() {
    DocumentFacts facts = read("一、情况", "差旅费 5 万元。");

    assertThat(facts.figures()).extracting(PrintedFigure::measure).containsExactly("");
    assertThat(facts.findings())
        .extracting(Finding::kind)
        .containsExactly(FindingKind.STATEMENT_NOT_RECOGNISED);
    assertThat(facts.findings().get(0).place().row()).isEqualTo("差旅费");
  }

  @Test
  void opensNoSectionInAListOfContents() {
    DocumentFacts facts = read("目 录", "一、职责", "二、名词解释", "一、职责", "本部门共有行政单位 2 家。");

    assertThat(facts.figures())
        .extracting(PrintedFigure::measure)
        .containsExactly("bodies_administrative");
    assertThat(facts.narratives().get(4).section()).isEqualTo("一、职责");
  }

  @Test
  void beginsAnewWhereThePartsOfTheDocumentDo() {
    DocumentFacts facts = read("第一部分 概况", "第二部分 名词解释", "第一部分 概况", "本部门共有行政单位 2 家。");

    assertThat(facts.figures())
        .extracting(PrintedFigure::measure)
        .containsExactly("bodies_administrative");
  }

  @Test
  void goesOnWhereAParagraphEndsInTheMiddleOfASentence() {
    DocumentFacts facts =
        read("收入预算 100 万元，比上年增加 5 万元，增长", "5.26 %。主要原因是增资。", "2.支出预算 100 万元，占", "一、说明");

    assertThat(facts.figures())
        .extracting(figure -> figure.measure() + " " + figure.figureKind().code())
        .containsExactly(
            "revenue_total budget",
            "revenue_total change_amount",
            "revenue_total change_percent",
            "expenditure_total budget");
    assertThat(facts.narratives()).hasSize(3);
  }

  @Test
  void reportsNoFindingForACountOfSomethingUnknown() {
    DocumentFacts facts = read("召开会议 5 次。");

    assertThat(facts.figures()).hasSize(1);
    assertThat(facts.findings()).isEmpty();
  }

  @Test
  void takesNoneOfTheTwoNumbersOfARange() {
    DocumentFacts facts = read("一、情况", "三公经费预算 2-3 万元，2021-2023年共培训 5-10天、50至60人次。");

    assertThat(facts.figures())
        .allMatch(figure -> figure.amountYuan() == null && figure.quantity() == null)
        .extracting(figure -> figure.printedText() + figure.printedUnit())
        .containsExactly("2-3万元", "5-10天", "50至60人次");
    assertThat(facts.findings())
        .extracting(finding -> finding.kind() + " " + finding.printed())
        .containsExactly("STATEMENT_NOT_RECOGNISED 2-3万元");
  }

  @Test
  void keepsDefinitionsAsTextOnly() {
    DocumentFacts facts = read("九、名词解释", "设备：指单价在 20 万元以上的设备。");

    assertThat(facts.figures()).isEmpty();
    assertThat(facts.narratives()).hasSize(2);
  }

  @Test
  void leavesAGlossaryWhereAKnownAmountIsStated() {
    DocumentFacts facts = read("名词解释", "基本支出：指保障运转的支出。", "2025年收入预算5万元，差旅费1万元。");

    assertThat(facts.figures()).hasSize(2);
  }

  @Test
  void keepsNoParagraphThatNamesAPerson() {
    assertThat(read("联系人：某某", "机关运行经费 5 万元。").narratives())
        .extracting(PrintedNarrative::text)
        .containsExactly("机关运行经费 5 万元。");
  }

  @Test
  void keepsAKnownFigureThatStandsBesideAPerson() {
    DocumentFacts facts = read("一、联系人：某某", "机关运行经费 5 万元，差旅费 1 万元。联系电话：0");

    assertThat(facts.figures()).extracting(PrintedFigure::rowLabel).containsExactly("机关运行经费");
    assertThat(facts.narratives()).isEmpty();
  }

  @Test
  void titlesAFigureWithTheNearestHeading() {
    DocumentFacts facts = read("三、机关运行经费安排情况", "机关运行经费 5 万元。");

    assertThat(facts.figures().get(0).tableTitle()).isEqualTo("三、机关运行经费安排情况");
    assertThat(facts.narratives().get(1).section()).isEqualTo("三、机关运行经费安排情况");
  }

  private static DocumentFacts read(String... paragraphs) {
    return read(
        IntStream.range(0, paragraphs.length)
            .mapToObj(number -> Paragraph.of(0, number + 1, paragraphs[number]))
            .toList());
  }

  private static DocumentFacts read(List<Paragraph> prose) {
    var facts = new FactCollector();
    NarrativeReader.standard().read(prose, FigureKind.BUDGET, facts);
    return facts.facts(NOBODY);
  }
}
