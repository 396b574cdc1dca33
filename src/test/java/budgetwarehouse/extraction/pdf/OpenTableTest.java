package budgetwarehouse.extraction.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.extraction.PrintedDocument;
import budgetwarehouse.extraction.ReadingCount;
import org.junit.jupiter.api.Test;

/** Tables without ruling lines are read, and never trusted. */
class OpenTableTest {
  private static Sheet table() {
    return new Sheet()
        .text(50, 80, "一般公共预算支出表")
        .text(300, 95, "单位：万元")
        .text(50, 110, "科目编码")
        .text(120, 110, "科目名称")
        .text(370, 110, "预算数")
        .text(50, 130, "201")
        .text(120, 130, "一般公共服务支出")
        .textEndingAt(400, 130, "1,234.50")
        .text(50, 150, "20101")
        .text(120, 150, "人大事务")
        .textEndingAt(400, 150, "34.50")
        .text(50, 170, "20103")
        .text(120, 170, "政府办公厅（室）及相关机构事务")
        .textEndingAt(400, 170, "1,200.00");
  }

  @Test
  void tellsColumnsByTheGapsAndMarksEveryCell() {
    PrintedDocument reading = Printed.read(SheetFile.of(table()));

    assertThat(Printed.show(reading))
        .isEqualTo(
            """
            一般公共预算支出表
            单位：万元
            |科目编码?|科目名称?|预算数?|
            |201?|一般公共服务支出?|1,234.50?|
            |20101?|人大事务?|34.50?|
            |20103?|政府办公厅（室）及相关机构事务?|1,200.00?|""");
    assertThat(Printed.findings(reading)).containsExactly("table_without_rules");
  }

  @Test
  void readsATableRuledBetweenItsRowsOnly() {
    Sheet sheet = table().line(50, 115, 410, 115).line(50, 135, 410, 135);

    assertThat(Printed.read(SheetFile.of(sheet)).account().count(ReadingCount.OPEN_TABLES))
        .isEqualTo(1);
  }

  @Test
  void leavesTwoSuchLinesToProse() {
    Sheet sheet =
        new Sheet()
            .text(50, 100, "办公费")
            .text(150, 100, "1.00")
            .text(50, 120, "水费")
            .text(150, 120, "2.00");

    assertThat(Printed.show(Printed.read(SheetFile.of(sheet)))).isEqualTo("办公费 1.00\n水费 2.00");
  }
}
