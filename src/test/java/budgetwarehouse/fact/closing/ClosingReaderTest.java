package budgetwarehouse.fact.closing;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.fact.PrintedFigure;
import budgetwarehouse.finding.Finding;
import budgetwarehouse.finding.FindingKind;
import budgetwarehouse.vocabulary.FigureKind;
import budgetwarehouse.vocabulary.MoneyUnit;
import budgetwarehouse.vocabulary.PrintedNumber;
import budgetwarehouse.vocabulary.TableId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables are written row by row: code, label, then measure=amount; a {@code ?} marks a doubt. */
class ClosingReaderTest {
  private final ClosingReader reader = ClosingReader.standard();

  @Test
  void addsUpClassesSectionsAndTheTotal() {
    Closing closing =
        read(
            TableId.BUD05,
            "|合计|total=30.00",
            "208||total=20.00",
            "20805||total=20.00",
            "2080505||total=12.00",
            "2080506||total=8.00",
            "210||total=10.00",
            "21011||total=10.00");

    assertThat(closing.checked()).isEqualTo(4);
    assertThat(closing.closing()).isEqualTo(4);
    assertThat(closing.findings()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          section row not printed;      208||total=20.00; 2080505||total=12.00; 2080506||total=8.00
          section below its items;      2080505||total=20.00; 208||total=20.00; 20805||total=20.00
          item printed elsewhere;       20805||total=20.00; 210||total=9.00; 2080506||total=20.00
          class printed as stray digit; 221||total=9.00; 22102||total=4.00; 10203||total=5.00
          rounding of three numbers;    208||total=20.01; 20805||total=12.00; 20808||total=8.00
          whole yuan among cents;       208||total=20; 20805||total=12.30; 20808||total=7.74
          """)
  void closesWhateverPrintDoesToTheRows(String what, String one, String two, String three) {
    Closing closing = readIn("元", one, two, three);

    assertThat(closing.closing()).as(what).isPositive().isEqualTo(closing.checked());
    assertThat(closing.findings()).isEmpty();
  }

  private Closing readIn(String unit, String... rows) {
    return reader.read(figures(TableId.BUD05, unit, rows));
  }

  @Test
  void saysWhatThePartsGiveAndWhereTheRestMayBe() {
    Closing closing =
        read(
            TableId.BUD05,
            "20805||total=20.00",
            "2080505||total=12.00",
            "21011||total=8.00",
            "2101101||total=8.00");

    assertThat(closing.findings()).hasSize(1);
    Finding finding = closing.findings().get(0);
    assertThat(finding.kind()).isEqualTo(FindingKind.PARENT_NOT_CLOSING);
    assertThat(finding.printed()).isEqualTo("20.00万元");
    assertThat(finding.place().row()).isEqualTo("20805");
    assertThat(finding.expected()).contains("分项之和 12万元（1 项），相差 8万元", "“21011”一行相同");
  }

  @Test
  void tellsAnEmptyBlockFromAWrongOne() {
    Closing closing =
        read(
            TableId.BUD05,
            "208||total=20.00,basic=20.00",
            "20805||total=20.00",
            "210||total=5.00,basic=5.00",
            "21011||total=5.00,basic=4.00");

    assertThat(closing.findings())
        .extracting(Finding::expected)
        .anyMatch(expected -> expected.contains("下级各行此栏为空"))
        .anyMatch(expected -> expected.contains("原文有误还是识读有误"));
  }

  @Test
  void addsUpTheColumnsOfEachRowAPartNotPrintedStandingForItsOwn() {
    Closing closing =
        read(
            TableId.BUD03,
            "208||total=30.00,basic=20.00,personnel=15.00,operating=5.00,project=10.00",
            "210||total=30.00,personnel=15.00,operating=5.00,project=10.00");

    assertThat(closing.checked()).isEqualTo(3);
    assertThat(closing.closing()).isEqualTo(3);
  }

  @Test
  void addsUpBothSidesOfATableWithoutCodes() {
    Closing closing =
        read(
            TableId.BUD01,
            "|一、财政拨款收入|revenue=20.00",
            "|1、一般公共预算|revenue=15.00",
            "|2、政府性基金|revenue=5.00",
            "|二、事业收入|revenue=4.00",
            "|本年收入合计|revenue=24.00",
            "|上年结转|revenue=1.00",
            "|收入总计|revenue=25.00",
            "|一、教育支出|expenditure=25.00",
            "|支出总计|expenditure=25.00");

    assertThat(closing.findings()).isEmpty();
    assertThat(closing.closing()).isEqualTo(5);
  }

  @Test
  void takesNoPartForAllWherePrintNamesOnlySome() {
    Closing closing = read(TableId.FIN01, "|一、财政拨款收入|revenue=20.00", "|其中：政府性基金|revenue=5.00");

    assertThat(closing.checked()).isZero();
  }

  @Test
  void addsUpPersonnelAndOperatingClassesOfTwoBlocks() {
    Closing closing =
        read(
            TableId.FIN06,
            "301||total=20.00",
            "303||total=3.00",
            "302||total=6.00",
            "310||total=1.00",
            "|人员经费合计|total=23.00",
            "|公用经费合计|total=7.00");

    assertThat(closing.closing()).isEqualTo(2);
    assertThat(closing.findings()).isEmpty();
  }

  @Test
  void takesFiguresInDoubtForSoundWhereTheirSumCloses() {
    Closing closing =
        read(
            TableId.BUD05,
            "208||total=?20.00",
            "20805||total=?20.00",
            "210||total=?9.00",
            "21011||total=?6.00");

    assertThat(closing.figures())
        .extracting(PrintedFigure::doubtful)
        .containsExactly(false, false, true, true);
    assertThat(closing.findings())
        .extracting(Finding::kind)
        .containsExactly(
            FindingKind.PARENT_NOT_CLOSING,
            FindingKind.AMOUNT_DOUBTFUL,
            FindingKind.AMOUNT_DOUBTFUL);
    assertThat(closing.findings().get(0).expected()).contains("存疑的数字");
  }

  @Test
  void saysNothingOfAListWithoutLevels() {
    Closing closing =
        read(TableId.BUD12, "|合计|total=9.00", "|甲|total=5.00", "|甲之一|total=5.00", "|乙|total=4.00");

    assertThat(closing.checked()).isZero();
    assertThat(closing.findings()).isEmpty();
  }

  private Closing read(TableId table, String... rows) {
    return reader.read(figures(table, "万元", rows));
  }

  private static List<PrintedFigure> figures(TableId table, String unit, String... rows) {
    List<PrintedFigure> figures = new ArrayList<>();
    for (int row = 0; row < rows.length; row++) {
      String[] parts = rows[row].strip().split("\\|", -1);
      for (String amount : parts[2].split(",", -1)) {
        String[] named = amount.split("=", -1);
        figures.add(figure(table, unit, row + 1, parts, named[0], named[1]));
      }
    }
    return figures;
  }

  private static PrintedFigure figure(
      TableId table, String unit, int row, String[] name, String measure, String amount) {
    boolean doubtful = amount.startsWith("?");
    String text = doubtful ? amount.substring(1) : amount;
    BigDecimal value = PrintedNumber.read(text).orElseThrow().value();
    return new PrintedFigure(
        1,
        row,
        table,
        1,
        "表",
        row,
        name[0],
        name[1],
        measure,
        measure,
        FigureKind.BUDGET,
        null,
        0,
        "",
        "",
        text,
        unit,
        MoneyUnit.named(unit).orElseThrow().toYuan(value),
        null,
        doubtful);
  }
}
