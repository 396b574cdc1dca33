package budgetwarehouse.fact.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import budgetwarehouse.extraction.Printed;
import budgetwarehouse.fact.DocumentFacts;
import budgetwarehouse.fact.PrintedFigure;
import budgetwarehouse.fact.document.FactReader;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Codes and names that no figure bears are kept with their place, and others are not kept twice.
 */
class OtherNamesTest {
  private static final FactReader READER = FactReader.standard();

  @Test
  void keepsTheRowsWithoutANumberOfEachSide() {
    DocumentFacts facts =
        read(
            """
            部门收支总表
            单位：万元
            收入\t\t支出\t
            项目\t预算数\t项目\t预算数
            一、财政拨款收入\t10.50\t一、一般公共服务支出\t10.50
            二、事业收入\t—\t二、外交支出\t
            \t\t三、国防支出\t
            """);

    assertThat(inShort(facts))
        .containsExactly(
            "row_without_figure|BUD01|2|收入/项目|revenue||二、事业收入",
            "row_without_figure|BUD01|2|支出/项目|expenditure||二、外交支出",
            "row_without_figure|BUD01|3|支出/项目|expenditure||三、国防支出");
  }

  @Test
  void keepsTheEconomicCodeOfAPurchaseBesideItsGroup() {
    DocumentFacts facts =
        read(
            """
            政府采购支出预算表
            单位：万元
            采购品目大类\t专项名称\t经济科目\t采购物品名称\t采购组织形式\t总计
            一、货物A\t\t\t\t\t75
            \t设备购置费\t办公设备购置\t\t\t75
            \t\t\t复印机\t分散自行组织\t75
            """);

    assertThat(facts.figures())
        .extracting(PrintedFigure::rowLabel)
        .containsExactly("一、货物A", "设备购置费", "复印机");
    assertThat(inShort(facts))
        .containsExactly("beside_the_name|BUD12|2|经济科目|economic_beside||办公设备购置");
  }

  @Test
  void putsCodeAndNameOfAListBesideTogether() {
    DocumentFacts facts =
        read(
            """
            一般公共预算基本支出表
            单位：万元
            部门预算支出经济分类\t\t政府预算支出经济分类\t\t金额
            科目编码\t科目名称\t科目编码\t科目名称\t合计
            30101\t基本工资\t50101\t工资奖金津补贴\t5
            """);

    assertThat(facts.figures()).extracting(PrintedFigure::rowCode).containsExactly("30101");
    assertThat(inShort(facts))
        .containsExactly(
            "beside_the_name|BUD06|1|政府预算支出经济分类/科目编码|economic_government_beside|50101|工资奖金津补贴");
  }

  @Test
  void takesNoAmountUnderTheWordsOfAListForAName() {
    DocumentFacts facts =
        read(
            """
            一般公共预算基本支出表
            单位：万元
            部门预算支出经济分类\t\t\t政府预算支出经济分类\t\t
            科目编码\t科目名称\t金额\t科目编码\t科目名称\t金额
            30101\t基本工资\t5\t50101\t工资奖金津补贴\t7
            """);

    assertThat(facts.figures())
        .extracting(PrintedFigure::printedText, PrintedFigure::measure)
        .containsExactly(tuple("5", "total"), tuple("7", ""));
    assertThat(inShort(facts))
        .containsExactly(
            "beside_the_name|BUD06|1|政府预算支出经济分类/科目编码|economic_government_beside|50101|工资奖金津补贴");
  }

  @Test
  void keepsTheBodyOfAPurchaseWhoseItemNamesTheRow() {
    DocumentFacts facts =
        read(
            """
            政府采购预算表
            单位：万元
            采购单位\t采购品目名称\t数量\t总计
            某县财政局\t复印纸\t3\t5
            """);

    assertThat(facts.figures()).extracting(PrintedFigure::rowLabel).containsOnly("复印纸");
    assertThat(inShort(facts)).containsExactly("beside_the_name|BUD12|1|采购单位|||某县财政局");
  }

  @Test
  void takesNoneInAnEmptyTableForNoName() {
    DocumentFacts facts =
        read(
            """
            政府性基金预算支出表
            单位：万元
            科目编码\t科目名称\t合计\t基本支出\t项目支出
            \t无\t\t\t
            """);

    assertThat(facts.names()).isEmpty();
  }

  @Test
  void keepsThePathOfADefinitionAndNotThatOfAnAmount() {
    DocumentFacts facts =
        read(
            """
            某县财政局2023年部门预算
            名词解释
            （一）一般公共服务支出（类）财政事务（款）行政运行（项）：指行政单位的基本支出。
            教育支出（类）普通教育（款）的支出。
            """);

    assertThat(inShort(facts))
        .containsExactly(
            "sentence_without_figure|NARRATIVE|0||expenditure_function_item||一般公共服务支出（类）财政事务（款）行政运行（项）",
            "sentence_without_figure|NARRATIVE|0||expenditure_function_section||教育支出（类）普通教育（款）");
    assertThat(read("某县财政局2023年部门预算\n支出情况\n教育支出（类）普通教育（款）小学教育（项）2023年预算为20万元。").names()).isEmpty();
  }

  private static DocumentFacts read(String text) {
    return READER.read(Printed.document(text));
  }

  private static List<String> inShort(DocumentFacts facts) {
    return facts.names().stream()
        .map(
            name ->
                String.join(
                    "|",
                    name.kind().code(),
                    name.tableId().name(),
                    String.valueOf(name.rowNumber()),
                    name.columnLabel(),
                    name.measure(),
                    name.code(),
                    name.name()))
        .toList();
  }
}
