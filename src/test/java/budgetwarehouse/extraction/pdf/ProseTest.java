package budgetwarehouse.extraction.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.extraction.Paragraph;
import budgetwarehouse.extraction.PrintedDocument;
import budgetwarehouse.extraction.ReadingCount;
import org.junit.jupiter.api.Test;

/** Lines become sentences, over page breaks too. */
class ProseTest {
  private static PrintedDocument read(Sheet... sheets) {
    return Printed.read(SheetFile.of(sheets));
  }

  @Test
  void closesASentenceOverAPageBreakAndItsPageNumber() {
    Sheet first =
        new Sheet()
            .text(70, 680, "（一）本单位全年收入预算安排一千二百万元，其中财政拨款收")
            .text(50, 700, "入一千万元，比上年增加一百万元，主要原因是人员增加以及相关")
            .text(290, 800, "- 1 -");
    Sheet second =
        new Sheet().text(50, 60, "经费标准调整。").text(70, 80, "（二）无其他说明。").text(290, 800, "- 2 -");

    assertThat(Printed.show(read(first, second)))
        .isEqualTo(
            """
            （一）本单位全年收入预算安排一千二百万元，其中财政拨款收入一千万元，比上年增加一百万元，主要原因是人员增加以及相关经费标准调整。
            （二）无其他说明。""");
  }

  @Test
  void keepsPageAndLineOfEveryPiece() {
    Sheet first =
        new Sheet()
            .text(50, 680, "本单位全年收入预算安排一千二百万元，其中财政拨款收入一千万")
            .text(50, 700, "元，比上年增加一百万元，主要原因是人员增加，并且按规定编制");
    Paragraph paragraph = (Paragraph) read(first, new Sheet().text(50, 60, "预算。")).blocks().get(0);

    assertThat(paragraph.lines())
        .extracting(piece -> piece.page() + ":" + piece.line())
        .containsExactly("1:1", "1:2", "2:1");
  }

  @Test
  void keepsAHeadingApartFromTheTextBelowIt() {
    Sheet sheet =
        new Sheet()
            .text(70, 100, "一、收入情况说明")
            .text(70, 120, "本单位全年收入预算安排一千二百万元，其中财政拨款收入一千")
            .text(50, 140, "万元，比上年增加一百万元，主要原因是人员增加以及相关标准调")
            .text(50, 160, "整。");

    assertThat(read(sheet).blocks()).hasSize(2);
  }

  @Test
  void joinsALineThatANumberWasTooLongFor() {
    Sheet sheet =
        new Sheet()
            .text(50, 100, "本单位全年收入预算安排的全部金额合计为人民币")
            .text(50, 120, "12,345,678,901,234.56元，其中财政拨款收入一千万元，比上年增加一百")
            .text(50, 140, "多万元，主要原因是人员增加以及相关标准调整，并按照规定从严执行，合");

    assertThat(read(sheet).blocks()).hasSize(1);
  }

  @Test
  void joinsATitleSetInTwoLinesAboutItsMiddle() {
    Sheet sheet =
        new Sheet()
            .text(60, 100, "一般公共预算三公经费会议费培训费支出预算")
            .text(155, 120, "表")
            .text(210, 140, "单位：万元")
            .text(210, 160, "年度：本年");

    assertThat(Printed.show(read(sheet))).isEqualTo("一般公共预算三公经费会议费培训费支出预算表\n单位：万元\n年度：本年");
  }

  @Test
  void joinsALineThatHangsOverItsRest() {
    Sheet sheet =
        new Sheet()
            .text(70, 100, "本单位设九个内设机构，包括办公室、综合科以及市场（粮食和")
            .text(50, 120, "物资科）、产业发展科。")
            .text(70, 140, "本单位全年收入预算安排一千二百万元，其中财政拨款收入一千万元，较")
            .text(50, 160, "上年增加一百万元，主要原因是人员增加，标准调整，并且按照规定编制预")
            .text(50, 180, "算。");

    assertThat(read(sheet).blocks()).hasSize(2);
  }

  /** Three lines that show where the text ends on the right, at 380. */
  private static Sheet fullLines() {
    return new Sheet()
        .text(50, 100, "本单位全年收入预算安排一千二百万元，其中财政拨款收入一千万元，较")
        .text(50, 120, "上年增加一百万元，主要原因是人员增加，标准调整，并且按照规定编制预")
        .text(50, 140, "算，其他收入二百万元，主要是上年结转和结余资金，以及其他零星收入。");
  }

  @Test
  void beginsAnItemOnItsOwnEvenAfterAnUnfinishedLine() {
    Sheet sheet =
        fullLines().text(50, 160, "（一）人员经费八百万元，公用经费二百万元，项目支出二百万元，合计；").text(50, 180, "（二）其他。");

    assertThat(read(sheet).blocks()).hasSize(3);
  }

  @Test
  void leavesLinesPartedByGapsAlone() {
    Sheet sheet =
        fullLines()
            .text(50, 160, "办公费")
            .textEndingAt(380, 160, "1.00")
            .text(50, 180, "水费")
            .textEndingAt(380, 180, "2.00");

    assertThat(Printed.show(read(sheet))).endsWith("\n办公费 1.00\n水费 2.00");
  }

  @Test
  void leavesOutWhatTheTableOfContentsLists() {
    Sheet sheet =
        new Sheet()
            .text(280, 100, "目 录")
            .text(50, 120, "一、部门概况................1")
            .text(50, 140, "二、预算表…………………………2")
            .text(50, 160, "部门概况如下。");

    PrintedDocument reading = Printed.read(SheetFile.of(sheet));

    assertThat(Printed.show(reading)).isEqualTo("目 录\n部门概况如下。");
    assertThat(reading.account().count(ReadingCount.NUMBERS_LEFT_OUT)).isEqualTo(2);
  }

  @Test
  void makesNoTableOfLabelsBesideAChart() {
    Sheet sheet =
        new Sheet()
            .text(50, 100, "项目支出,")
            .text(55, 120, "12.34%")
            .text(200, 160, "基本支出,")
            .text(205, 180, "87.66%");

    PrintedDocument reading = Printed.read(SheetFile.of(sheet));

    assertThat(reading.findings()).isEmpty();
    assertThat(reading.account().count(ReadingCount.OPEN_TABLES)).isZero();
  }
}
