package budgetwarehouse.extraction.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.extraction.PrintedDocument;
import org.junit.jupiter.api.Test;

/** Which slots are one cell, and what stands in it. */
class CellsTest {
  private static PrintedDocument read(Sheet sheet) {
    return Printed.read(SheetFile.of(sheet));
  }

  /** Four columns under a title over two groups. */
  private static Sheet mergedHeader() {
    return new Sheet()
        .rules(new double[] {50, 450}, new double[] {100, 120, 140, 160, 180})
        .line(250, 120, 250, 180)
        .line(150, 140, 150, 180)
        .line(350, 140, 350, 180)
        .text(200, 114, "支出情况")
        .text(120, 134, "合计")
        .text(320, 134, "其中：项目")
        .text(60, 154, "预算数")
        .text(160, 154, "决算数")
        .text(260, 154, "预算数")
        .text(360, 154, "决算数")
        .textEndingAt(148, 174, "10.00")
        .textEndingAt(248, 174, "9.50")
        .textEndingAt(348, 174, "4.00")
        .textEndingAt(448, 174, "3.50");
  }

  @Test
  void keepsTheSpansOfMergedHeaders() {
    assertThat(Printed.show(read(mergedHeader())))
        .isEqualTo(
            """
            |支出情况{1×4}||||
            |合计{1×2}||其中：项目{1×2}||
            |预算数|决算数|预算数|决算数|
            |10.00|9.50|4.00|3.50|""");
  }

  @Test
  void mergesDownwardsToo() {
    Sheet sheet =
        new Sheet()
            .rules(new double[] {50, 150, 350}, new double[] {100, 160})
            .line(150, 120, 350, 120)
            .line(150, 140, 350, 140)
            .text(55, 134, "一般公共预算")
            .text(155, 114, "小计")
            .text(155, 134, "财政拨款")
            .text(155, 154, "专项收入");

    assertThat(Printed.show(read(sheet)))
        .isEqualTo(
            """
            |一般公共预算{3×1}|小计|
            ||财政拨款|
            ||专项收入|""");
  }

  @Test
  void reportsACellThatIsNoRectangleAndDoesNotRepairIt() {
    Sheet sheet =
        new Sheet()
            .rules(new double[] {50, 350}, new double[] {100, 140})
            .line(150, 120, 350, 120)
            .line(250, 100, 250, 140)
            .line(150, 120, 150, 140)
            .text(55, 114, "人员")
            .text(255, 114, "1.00")
            .text(255, 134, "2.00");

    PrintedDocument document = read(sheet);

    assertThat(Printed.findings(document)).containsExactly("cell_not_rectangular");
    assertThat(Printed.show(document))
        .isEqualTo(
            """
            |人员?|?|1.00|
            |?||2.00|""");
  }

  @Test
  void closesTheWrapsOfNamesAndNumbers() {
    Sheet sheet =
        new Sheet()
            .rules(new double[] {50, 150, 200}, new double[] {100, 130, 160})
            .text(55, 112, "机关事业单位基本养")
            .text(55, 126, "老保险缴费支出")
            .textEndingAt(199, 112, "12,345,6")
            .textEndingAt(199, 126, "78.90")
            .text(55, 142, "车辆数")
            .text(55, 156, "人数")
            .text(152, 142, "12")
            .text(152, 156, "34");

    assertThat(Printed.show(read(sheet)))
        .isEqualTo(
            """
            |机关事业单位基本养老保险缴费支出|12,345,678.90|
            |车辆数人数|12 34|""");
  }

  @Test
  void readsTurnedTextAlongItsDirection() {
    Sheet sheet =
        new Sheet()
            .rules(new double[] {50, 80, 180}, new double[] {100, 160})
            .line(80, 130, 180, 130)
            .risingText(68, 150, "绩效")
            .text(85, 118, "产出")
            .text(85, 148, "效益");

    assertThat(Printed.show(read(sheet)))
        .isEqualTo(
            """
            |绩效{2×1}|产出|
            ||效益|""");
  }

  @Test
  void keepsPulledApartNamesTogetherAndDrawnBlanksApart() {
    Sheet sheet =
        new Sheet()
            .rules(new double[] {50, 150, 250}, new double[] {100, 120, 140})
            .text(60, 114, "合")
            .text(110, 114, "计")
            .text(155, 114, "合 计")
            .text(55, 134, "PC")
            .text(75, 134, "A4")
            .text(155, 134, "2024")
            .text(178, 134, "年");

    assertThat(Printed.show(read(sheet)))
        .isEqualTo(
            """
            |合计|合 计|
            |PC A4|2024年|""");
  }

  @Test
  void givesATableInAFrameItsOwnTextAndLeavesTheBandToProse() {
    Sheet sheet =
        new Sheet()
            .box(40, 80, 400, 200)
            .text(60, 95, "支出表")
            .rules(new double[] {50, 150, 250}, new double[] {100, 120, 140})
            .text(55, 114, "办公费")
            .text(155, 114, "1.00")
            .text(55, 134, "水费")
            .text(155, 134, "2.00")
            .rules(new double[] {50, 150, 250}, new double[] {200, 220, 240})
            .text(55, 214, "电费")
            .text(155, 214, "3.00")
            .text(55, 234, "邮电费")
            .text(155, 234, "4.00");

    assertThat(Printed.show(read(sheet)))
        .isEqualTo(
            """
            支出表
            |办公费|1.00|
            |水费|2.00|
            |电费|3.00|
            |邮电费|4.00|""");
  }

  @Test
  void leavesNothingOfAGridToTheFrameAroundIt() {
    Sheet sheet =
        new Sheet()
            .box(40, 80, 400, 200)
            .line(40, 96, 440, 96)
            .text(60, 92, "支出表")
            .rules(new double[] {50, 150, 250}, new double[] {110, 130, 150})
            .text(55, 124, "办公费")
            .text(155, 124, "1.00")
            .text(55, 144, "水费")
            .text(155, 144, "2.00");

    assertThat(Printed.show(read(sheet))).contains("|办公费|1.00|\n|水费|2.00|").contains("支出表");
  }
}
