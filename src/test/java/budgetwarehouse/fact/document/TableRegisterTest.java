package budgetwarehouse.fact.document;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.extraction.Printed;
import budgetwarehouse.fact.DocumentFacts;
import budgetwarehouse.fact.TableEntry;
import budgetwarehouse.fact.TableExtent;
import budgetwarehouse.vocabulary.TableId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each table of a document is registered with its head, whether figures stand in it or not. */
class TableRegisterTest {
  private static final FactReader READER = FactReader.standard();

  @Test
  void registersAnEmptyFormWithItsHeadAndItsNote() {
    DocumentFacts facts =
        read(
            """
            318某市财政局
            2023年部门政府性基金预算支出表
            单位：万元
            科目编码\t科目名称\t合计\t基本支出\t项目支出
            本部门无政府性基金预算，空表列示。
            """);

    assertThat(facts.figures()).isEmpty();
    assertThat(facts.tables())
        .containsExactly(
            new TableEntry(
                0,
                4,
                TableId.BUD08,
                1,
                "2023年部门政府性基金预算支出表",
                "万元",
                2023,
                "318",
                "某市财政局",
                "本部门无政府性基金预算，空表列示。",
                new TableExtent(5, 0, 0, List.of())));
  }

  @ParameterizedTest
  @CsvSource({
    "注：我单位无2017年政府性基金支出安排。, true",
    "（无政府性基金支出）, true",
    "说明：本年度没有政府性基金预算财政拨款收入和支出，故本表无数据。, true",
    "本部门2023年不涉及政府性基金预算支出。, true",
    "无政府性基金收入支出的，仍保留该表格式，并在本表下方作说明：, false",
    "注：本表反映部门政府性基金支出情况。, false",
    "七、政府性基金预算支出情况说明, false"
  })
  void knowsTheNoteThatSaysATableIsEmpty(String below, boolean isNote) {
    TableEntry table = only("政府性基金预算支出表\n单位：元\n科目名称\t合计\n合计\t\n" + below);

    assertThat(table.emptyNote()).isEqualTo(isNote ? below : "");
  }

  @Test
  void findsTheNoteInsideTheFrame() {
    assertThat(only("政府性基金预算支出表\n单位：元\n科目名称\t合计\n本表无数据\t").emptyNote()).isEqualTo("本表无数据");
  }

  @Test
  void namesTheRowsInWhichAnAmountStandsOutOfPlace() {
    TableExtent extent = only("支出总表\n单位：元\n科目名称\t合计\n合计\t5\n1,234.50\t教育支出\n卫生支出\t5\t6").extent();

    assertThat(extent.misplacedRows()).containsExactly(2, 3);
    assertThat(extent.rowCount()).isEqualTo(3);
  }

  @Test
  void countsTheCellsInWhichNoNumberCouldBeRead() {
    TableExtent extent = only("支出总表\n单位：元\n科目名称\t合计\n教育支出\t54.5354.530.00\n卫生支出\t5").extent();

    assertThat(extent.unreadCellCount()).isEqualTo(1);
    assertThat(extent.misplacedRows()).isEmpty();
  }

  private static TableEntry only(String text) {
    List<TableEntry> tables = read(text).tables();
    assertThat(tables).hasSize(1);
    return tables.get(0);
  }

  private static DocumentFacts read(String text) {
    return READER.read(Printed.document(text));
  }
}
