package budgetwarehouse.fact.grid;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeaderRowsTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "项目|金额/一、收入|5, 1",
    "项目|金额/收入总计|5, 1",
    // a merged cell takes the rows it covers into the header
    "项目{2x1}|支出{1x2}|/|基本|项目/合计|1|2, 2",
    // every column has a cell of its own: the next row is data, though it has words alone
    "收入{1x2}||支出{1x2}|/项目|金额|项目|金额/财政拨款收入||教育支出|, 2",
    // without merged cells such a row cannot be told from a second header row
    "项目|金额|项目|金额/财政拨款收入||教育支出|, 2",
    "科目|合计|基本/栏次|1|2/教育|5|5, 2",
    "科目|合计|基本/甲|1|2=3+4/教育|5|5, 2",
  })
  void endAboveTheFirstDataRow(String table, int rows) {
    assertThat(HeaderRows.count(Grids.rows(table))).isEqualTo(rows);
  }
}
