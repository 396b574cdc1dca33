package budgetwarehouse.extraction.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A page break leaves a table's columns as they are. */
class ContinuedTableTest {
  private static final double[] COLUMNS = {50, 80, 110, 250, 350};

  private static Sheet firstPage() {
    return new Sheet()
        .rules(COLUMNS, new double[] {700, 720, 740})
        .text(55, 714, "类")
        .text(85, 714, "款")
        .text(115, 714, "科目名称")
        .text(255, 714, "金额")
        .text(55, 734, "201")
        .text(85, 734, "01")
        .text(115, 734, "人大事务")
        .textEndingAt(348, 734, "12.00")
        .text(290, 800, "1");
  }

  private static Sheet total(double shift) {
    return new Sheet()
        .rules(new double[] {50 + shift, 250 + shift, 350 + shift}, new double[] {60, 80})
        .text(130, 74, "合计")
        .textEndingAt(348, 74, "12.00");
  }

  @Test
  void setsALoneTotalInTheColumnsAboveTheBreak() {
    assertThat(Printed.show(Printed.read(SheetFile.of(firstPage(), total(1)))))
        .endsWith("(continued)\n|合计{1×3}|||12.00|");
  }

  @Test
  void leavesATableWithATitleAboveItAlone() {
    Sheet titled = total(0).text(50, 52, "支出表");

    assertThat(Printed.show(Printed.read(SheetFile.of(firstPage(), titled))))
        .endsWith("支出表\n|合计|12.00|");
  }

  @Test
  void leavesATableAloneAfterText() {
    Sheet closed = firstPage().text(50, 760, "说明：以上为全年预算。");

    assertThat(Printed.show(Printed.read(SheetFile.of(closed, total(0))))).endsWith("|合计|12.00|");
  }

  @Test
  void leavesATableOfOtherColumnsAlone() {
    assertThat(Printed.show(Printed.read(SheetFile.of(firstPage(), total(10)))))
        .endsWith("|合计|12.00|");
  }
}
