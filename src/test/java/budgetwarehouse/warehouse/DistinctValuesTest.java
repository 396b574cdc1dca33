package budgetwarehouse.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DistinctValuesTest {
  @TempDir private Path folder;

  @Test
  void listsEachPrintedRowOnceWithTheYearOfItsDocument() throws Exception {
    String figures =
        """
        a,BUD03,1,2010601,行政运行,total,30.00,
        b,BUD03,1,2010601,行政运行,total,40.00,
        """;
    HandOff handOff = new SmallStore(folder).load(1, figures).handOff();
    List<DistinctValue> rows = new ArrayList<>();
    try (DistinctValues values = DistinctValues.of(handOff, folder.resolve("work"))) {
      values.forEach("code_match", rows::add);
    }

    assertThat(rows).hasSize(1);
    assertThat(rows.get(0).text("row_label")).isEqualTo("行政运行");
    assertThat(rows.get(0).year("fiscal_year")).isEqualTo(2023);
  }

  @Test
  void asksForFragmentsOfCodesBelowTheRowWhoseSumTheyAre() throws Exception {
    String figures =
        """
        a,BUD05,1,208,社会保障和就业支出,total,30.00,
        a,BUD05,1,5,行政事业单位养老支出,total,30.00,
        a,BUD05,1,6,机关事业单位职业年金缴费支出,total,20.00,
        a,BUD05,1,8,对机关事业单位职业年金的补助,total,10.00,
        """;

    assertThat(parents(figures))
        .containsExactly("208  ", "5 208 order", "6 20805 sum", "8 20805 sum");
  }

  @Test
  void asksForNoParentThatIsNotTheSumOfItsRows() throws Exception {
    String figures =
        """
        a,BUD05,1,20805,行政事业单位养老支出,total,30.00,
        a,BUD05,1,6,机关事业单位职业年金缴费支出,total,20.00,
        a,BUD05,1,8,对机关事业单位职业年金的补助,total,11.00,
        """;

    assertThat(parents(figures)).containsExactly("20805  ", "6  ", "8  ");
  }

  @Test
  void knowsAClassOfATableOfFundsByTheNameThatOnlyItBearsThere() throws Exception {
    String figures =
        """
        a,BUD08,1,,1、城乡社区支出,total,60.00,
        a,BUD08,1,,2、国有土地使用权出让收入安排的支出,total,60.00,
        a,BUD08,1,,3、征地和拆迁补偿支出,total,45.00,
        a,BUD08,1,,4、土地开发支出,total,15.00,
        a,BUD08,1,,5、其他支出,total,30.00,
        a,BUD08,1,,6、彩票公益金安排的支出,total,30.00,
        """;

    assertThat(parentsByLabel(figures))
        .contains("3、征地和拆迁补偿支出 21208 sum", "4、土地开发支出 21208 sum", "5、其他支出  ");
  }

  @Test
  void knowsClassSectionAndItemOfOneNameByTheirOrder() throws Exception {
    String figures =
        """
        a,BUD05,1,,1、公共安全支出,total,10.00,
        a,BUD05,1,,2、法院,total,10.00,
        a,BUD05,1,,3、行政运行,total,10.00,
        a,BUD05,1,,4、其他支出,total,30.00,
        a,BUD05,1,,5、其他支出,total,30.00,
        a,BUD05,1,,6、其他支出,total,30.00,
        """;

    assertThat(parentsByLabel(figures))
        .containsExactlyInAnyOrder(
            "1、公共安全支出  ",
            "2、法院  ",
            "3、行政运行 20405 sum",
            "4、其他支出  order",
            "5、其他支出 229 order",
            "6、其他支出 22999 sum");
  }

  @Test
  void knowsNoLevelOfANameThatStandsTwice() throws Exception {
    String figures =
        """
        a,BUD05,1,,1、其他支出,total,30.00,
        a,BUD05,1,,2、其他支出,total,30.00,
        """;

    assertThat(parentsByLabel(figures)).containsExactly("1、其他支出  ", "2、其他支出  ");
  }

  private List<String> parents(String figures) throws Exception {
    return contexts(figures, "row_code");
  }

  private List<String> parentsByLabel(String figures) throws Exception {
    return contexts(figures, "row_label");
  }

  private List<String> contexts(String figures, String name) throws Exception {
    HandOff handOff = new SmallStore(folder).load(1, figures).handOff();
    List<String> parents = new ArrayList<>();
    try (DistinctValues values = DistinctValues.of(handOff, folder.resolve("work"))) {
      values.forEach(
          "code_match",
          row ->
              parents.add(
                  String.join(
                      " ", row.text(name), row.text("parent_code"), row.text("parent_evidence"))));
    }
    return parents;
  }

  @Test
  void namesTheMatchesThatAskForValues() throws Exception {
    try (DistinctValues values =
        DistinctValues.of(GoldenStore.in(folder), folder.resolve("work"))) {
      assertThat(values.matches())
          .containsExactly(
              "body_match",
              "code_match",
              "division_match",
              "indicator_match",
              "project_match",
              "value_match");
      for (String match : values.matches()) {
        List<DistinctValue> rows = new ArrayList<>();
        values.forEach(match, rows::add);
        assertThat(rows).as(match).isNotEmpty().doesNotHaveDuplicates();
      }
    }
  }
}
