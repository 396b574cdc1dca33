package budgetwarehouse.fact.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import budgetwarehouse.extraction.Printed;
import budgetwarehouse.fact.DocumentFacts;
import budgetwarehouse.fact.PrintedFigure;
import budgetwarehouse.fact.PrintedNarrative;
import budgetwarehouse.fact.document.FactReader;
import budgetwarehouse.finding.Finding;
import budgetwarehouse.finding.FindingKind;
import budgetwarehouse.vocabulary.FigureKind;
import budgetwarehouse.vocabulary.TableId;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableReaderTest {
  private static final FactReader READER = FactReader.standard();

  @Test
  void readsTwoSidesOfUnequalLength() {
    DocumentFacts facts =
        read(
            """
            部门收支总表
            单位：万元
            收入\t\t支出\t
            项目\t预算数\t项目\t预算数
            一、财政拨款收入\t10.50\t一、一般公共服务支出\t8.00
            \t\t八、社会保障和就业支出\t2.50
            本年收入合计\t10.50\t本年支出合计\t10.50
            """);

    assertThat(inShort(facts))
        .containsExactly(
            "BUD01||一、财政拨款收入|收入/预算数|10.50|revenue",
            "BUD01||一、一般公共服务支出|支出/预算数|8.00|expenditure",
            "BUD01||八、社会保障和就业支出|支出/预算数|2.50|expenditure",
            "BUD01||本年收入合计|收入/预算数|10.50|revenue",
            "BUD01||本年支出合计|支出/预算数|10.50|expenditure");
    assertThat(facts.figures().get(0).amountYuan()).isEqualByComparingTo("105000");
  }

  @Test
  void knowsTheSideWhereTheHeaderNamesItOnceOnly() {
    DocumentFacts facts = read("单位收支总表\n单位：元\n收入项目\t预算数\t支出项目\t预算数\n一、财政拨款\t1,000\t一、教育支出\t900");

    assertThat(facts.figures())
        .extracting(PrintedFigure::measure)
        .containsExactly("revenue", "expenditure");
  }

  @Test
  void changesTheSideWhereBothStandInOneColumn() {
    DocumentFacts facts =
        read(
            """
            部门收支总表
            单位：万元
            项目\t预算数
            一般公共预算拨款收入\t10
            本年收入合计\t10
            上年结转\t1
            收入总计\t11
            一、一般公共服务支出\t9
            二、住房保障支出\t2
            支出总计\t11
            """);

    assertThat(facts.figures())
        .extracting(figure -> figure.rowLabel() + " " + figure.measure())
        .containsExactly(
            "一般公共预算拨款收入 revenue",
            "本年收入合计 revenue",
            "上年结转 revenue",
            "收入总计 revenue",
            "一、一般公共服务支出 expenditure",
            "二、住房保障支出 expenditure",
            "支出总计 expenditure");
  }

  @Test
  void knowsATableWithoutTitleByColumnsThatOnlyItHas() {
    DocumentFacts facts =
        read(
            """
            单位：万元
            科目编码\t科目名称\t合计\t基本支出\t项目支出\t上缴上级支出\t事业单位经营支出\t对附属单位补助支出
            2050203\t初中教育\t9\t6\t3\t\t\t
            """);

    assertThat(inShort(facts))
        .containsExactly(
            "BUD03|2050203|初中教育|合计|9|total",
            "BUD03|2050203|初中教育|基本支出|6|basic",
            "BUD03|2050203|初中教育|项目支出|3|project");
  }

  @Test
  void keepsTheWordsOfATableWithoutNumbers() {
    DocumentFacts facts = read("单位名称\t单位性质\t经费保障形式\n镇文化站\t事业\t财政性资金基本保证\n镇水利站\t事业\t财政拨款");

    assertThat(facts.narratives())
        .extracting(PrintedNarrative::text)
        .containsExactly("单位名称 | 单位性质 | 经费保障形式", "镇文化站 | 事业 | 财政性资金基本保证", "镇水利站 | 事业 | 财政拨款");
  }

  @Test
  void keepsNoTableOfPersons() {
    DocumentFacts facts = read("科室\t联系人\t联系电话\n办公室\t某某\t咨询台\n预算科\t某某\t咨询台");

    assertThat(facts.narratives()).isEmpty();
  }

  @Test
  void followsMergedHeaderCellsDownToTheColumn() {
    DocumentFacts facts =
        read(
            """
            一般公共预算支出表
            单位：万元
            科目编码\t科目名称\t合计\t基本支出\t\t\t项目支出
            \t\t\t小计\t人员经费\t公用经费\t
            201\t一般公共服务支出\t6\t5\t3\t2\t1
            """);

    assertThat(inShort(facts))
        .containsExactly(
            "BUD05|201|一般公共服务支出|合计|6|total",
            "BUD05|201|一般公共服务支出|基本支出/小计|5|basic",
            "BUD05|201|一般公共服务支出|基本支出/人员经费|3|personnel",
            "BUD05|201|一般公共服务支出|基本支出/公用经费|2|operating",
            "BUD05|201|一般公共服务支出|项目支出|1|project");
  }

  @Test
  void putsACodeInThreeColumnsTogether() {
    DocumentFacts facts =
        read(
            """
            支出总表
            单位：元
            科目编码\t\t\t科目名称\t合计
            类\t款\t项\t\t
            208\t\t\t社会保障和就业支出\t30
            \t5\t\t行政事业单位养老支出\t30
            208\t05\t01\t行政单位离退休\t30
            """);

    assertThat(facts.figures())
        .extracting(PrintedFigure::rowCode)
        .containsExactly("208", "20805", "2080501");
  }

  @Test
  void goesOnOverPagesWithAndWithoutTheHeader() {
    DocumentFacts facts =
        read(
            """
            支出总表
            单位：万元
            序号\t科目编码\t科目名称\t合计
            1\t201\t一般公共服务支出\t5

            单位：万元
            序号\t科目编码\t科目名称\t合计
            2\t205\t教育支出\t6

            3\t208\t社会保障和就业支出\t7
            """);

    assertThat(facts.figures())
        .extracting(figure -> figure.tableNumber() + " " + figure.rowNumber())
        .containsExactly("1 1", "1 2", "1 3");
    assertThat(facts.figures()).extracting(PrintedFigure::printedUnit).containsOnly("万元");
  }

  @Test
  void takesTheSameTableOfAnotherBodyForAnotherTable() {
    String table = "收入总表\n%s\n单位：元\n科目\t合计\n合计\t5\n\n";

    DocumentFacts facts = read(table.formatted("318某县某局") + table.formatted("318001某县某局本级"));

    assertThat(facts.figures())
        .extracting(PrintedFigure::tableNumber, PrintedFigure::bodyCode)
        .containsExactly(tuple(1, "318"), tuple(2, "318001"));
  }

  @Test
  void closesARowTornByAPageBreak() {
    DocumentFacts facts =
        read(
            """
            支出总表
            单位：万元
            科目编码\t科目名称\t合计
            2080505\t机关事业单位基本养老保\t5

            科目编码\t科目名称\t合计
            \t险缴费支出\t
            210\t卫生健康支出\t6
            """);

    assertThat(inShort(facts))
        .containsExactly(
            "BUD03|2080505|机关事业单位基本养老保险缴费支出|合计|5|total", "BUD03|210|卫生健康支出|合计|6|total");
  }

  @Test
  void leavesAmountsUnreadWhereNoUnitIsStated() {
    DocumentFacts facts = read("收入总表\n单位：元\n科目\t合计\n合计\t5\n\n支出总表\n科目名称\t合计\n合计\t5\n教育支出\t5");

    assertThat(facts.figures())
        .extracting(PrintedFigure::tableId, PrintedFigure::printedUnit)
        .containsExactly(
            tuple(TableId.BUD02, "元"), tuple(TableId.BUD03, ""), tuple(TableId.BUD03, ""));
    assertThat(facts.figures().get(1).amountYuan()).isNull();
    assertThat(kinds(facts)).containsExactly(FindingKind.UNIT_NOT_STATED);
  }

  @Test
  void takesEachTableInItsOwnUnit() {
    DocumentFacts facts = read("收入总表\n单位：元\n科目\t合计\n合计\t5\n\n支出总表\n单位：万元\n科目\t合计\n合计\t5");

    assertThat(facts.figures())
        .extracting(figure -> String.valueOf(figure.amountYuan()))
        .containsExactly("5", "50000");
  }

  @Test
  void reportsAUnitWithoutYuan() {
    DocumentFacts facts = read("收入总表\n单位：万\n科目\t合计\n合计\t5");

    assertThat(facts.figures().get(0).amountYuan()).isEqualByComparingTo("50000");
    assertThat(kinds(facts)).containsExactly(FindingKind.UNIT_INCOMPLETE);
  }

  @Test
  void reportsAnAmountThatIsNoNumberAndPassesBlanksAndDashesOver() {
    DocumentFacts facts =
        read("支出总表\n单位：元\n科目名称\t合计\t基本支出\t项目支出\n教育支出\t54.5354.530.00\t——\t\n合计\t1\t-\t2");

    assertThat(facts.figures()).extracting(PrintedFigure::printedText).containsExactly("1", "2");
    Finding finding = facts.findings().get(0);
    assertThat(finding.kind()).isEqualTo(FindingKind.NUMBER_MALFORMED);
    assertThat(finding.place().line()).isEqualTo(4);
    assertThat(finding.printed()).isEqualTo("54.5354.530.00");
  }

  @Test
  void keepsAFigureOfAnUnknownColumnWithoutAMeasure() {
    DocumentFacts facts = read("支出总表\n单位：元\n科目名称\t合计\t奇特栏\n教育支出\t1\t2");

    assertThat(facts.figures()).extracting(PrintedFigure::measure).containsExactly("total", "");
    assertThat(kinds(facts)).containsExactly(FindingKind.COLUMN_NOT_RECOGNISED);
  }

  @Test
  void readsNoNumberOutOfTheRowThatNumbersTheColumns() {
    DocumentFacts facts =
        read("政府性基金预算支出表\n单位：万元\n序号\t科目名称\t合计\t基本支出\n栏次\t1\t2=3+4\t3\n\n本部门无政府性基金预算，空表列示。");

    assertThat(facts.figures()).isEmpty();
    assertThat(kinds(facts)).containsExactly(FindingKind.TABLE_EMPTY);
    assertThat(facts.findings().get(0).printed()).isEqualTo("本部门无政府性基金预算，空表列示。");
  }

  @Test
  void readsCaptionsPrintedInsideTheTable() {
    DocumentFacts facts =
        read("2024年部门收入总表\t\t\n318某县财政局\t\t单位：元\n科目编码\t科目名称\t合计\n201\t一般公共服务支出\t5");

    PrintedFigure figure = facts.figures().get(0);
    assertThat(figure.tableId()).isEqualTo(TableId.BUD02);
    assertThat(figure.fiscalYear()).isEqualTo(2024);
    assertThat(figure.bodyCode() + figure.bodyName()).isEqualTo("318某县财政局");
    assertThat(figure.amountYuan()).isEqualByComparingTo("5");
  }

  @Test
  void knowsTheThreePublicItemsWhereTheyAreTheColumns() {
    DocumentFacts facts =
        read(
            """
            一般公共预算“三公”经费支出表
            单位：万元
            合计\t因公出国（境）费\t公务用车购置及运行费\t\t\t公务接待费
            \t\t小计\t购置费\t运行费\t
            6\t1\t3\t1\t2\t2
            """);

    assertThat(facts.figures())
        .extracting(PrintedFigure::measure)
        .containsExactly(
            "three_public_total",
            "three_public_abroad",
            "three_public_vehicles",
            "three_public_vehicle_purchase",
            "three_public_vehicle_operation",
            "three_public_reception");
  }

  @Test
  void tellsTheKindsOfFigureInAFinalAccount() {
    DocumentFacts facts =
        read(
            """
            收入支出决算总表
            公开01表
            金额单位：元
            收入\t\t\t支出\t\t
            项目\t行次\t决算数\t项目\t行次\t年初预算数
            栏次\t\t1\t栏次\t\t2
            一、一般公共预算财政拨款收入\t1\t5\t一、一般公共服务支出\t31\t6
            """);

    assertThat(inShort(facts))
        .containsExactly(
            "FIN01||一、一般公共预算财政拨款收入|收入/决算数|5|revenue", "FIN01||一、一般公共服务支出|支出/年初预算数|6|expenditure");
    assertThat(facts.figures())
        .extracting(PrintedFigure::figureKind)
        .containsExactly(FigureKind.FINAL_ACCOUNT, FigureKind.BUDGET);
  }

  @Test
  void readsBlocksOfCodesSideBySide() {
    DocumentFacts facts =
        read(
            """
            一般公共预算财政拨款基本支出决算表
            单位：万元
            人员经费\t\t\t公用经费\t\t
            科目编码\t科目名称\t金额\t科目编码\t科目名称\t金额
            301\t工资福利支出\t5\t302\t商品和服务支出\t6
            30101\t基本工资\t5\t30201\t办公费\t
            """);

    assertThat(inShort(facts))
        .containsExactly(
            "FIN06|301|工资福利支出|人员经费/金额|5|personnel",
            "FIN06|302|商品和服务支出|公用经费/金额|6|operating",
            "FIN06|30101|基本工资|人员经费/金额|5|personnel");
  }

  private static DocumentFacts read(String text) {
    return READER.read(Printed.document(text));
  }

  private static List<FindingKind> kinds(DocumentFacts facts) {
    return facts.findings().stream().map(Finding::kind).toList();
  }

  private static List<String> inShort(DocumentFacts facts) {
    return facts.figures().stream()
        .map(
            figure ->
                String.join(
                    "|",
                    figure.tableId().name(),
                    figure.rowCode(),
                    figure.rowLabel(),
                    figure.columnLabel(),
                    figure.printedText(),
                    figure.measure()))
        .toList();
  }
}
