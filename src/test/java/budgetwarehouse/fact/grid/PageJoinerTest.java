package budgetwarehouse.fact.grid;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.extraction.PrintedCell;
import budgetwarehouse.extraction.PrintedTable;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageJoinerTest {
  private static final PrintedTable CODED =
      Grids.table(1, false, "编码|名称|合计/201|一般公共服务支出|5/20101|人大事|5");

  @ParameterizedTest(name = "{1}: {0}")
  @CsvSource({
    "true, 2010101|行政运行|5, true",
    "false, 2010101|行政运行|5, true",
    // the header again, over rows that go on
    "false, 编码|名称|合计/2010101|行政运行|5, true",
    // the header again, over the code with which the first page began: another table
    "true, 编码|名称|合计/201|一般公共服务支出|7, false",
    // a header of its own names every column
    "true, 科目|说明|金额/201|一般公共服务支出|7, false",
    // rows without amounts are no header
    "true, |其他收入|/|小计|, true",
    "false, |其他收入|/|小计|, false",
    "false, 2010101|行政运行|5|6, false",
  })
  void tellLaterPagesFromNewTables(boolean continued, String page, boolean expected) {
    assertThat(PageJoiner.continues(CODED, Grids.table(2, continued, page))).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} / {1}")
  @CsvSource({
    // words below a name that has a code before it, and nothing before them
    "201|一般公共服|5, |务支出|, 201|一般公共服务支出|5",
    "一、社会保障和就|5|一、基本支出, 业支出||, 一、社会保障和就业支出|5|一、基本支出",
    "当年收入|5|当年支出小计, 小计||, 当年收入小计|5|当年支出小计",
  })
  void closeARowTornByThePageBreak(String above, String rest, String whole) {
    TableBody body = joined(above, rest);

    assertThat(body.rows()).hasSize(1);
    assertThat(text(body, 0)).isEqualTo(whole);
    assertThat(body.rows().get(0).printed().cells()).anyMatch(PrintedCell::doubtful);
  }

  @ParameterizedTest(name = "{0} / {1}")
  @CsvSource({
    "一、社会保障支出|5|, 二、卫生健康支出||",
    "201|一般公共服务支出|5, |其中：事业单位|",
    "收入总计|5|支出总计, 注：本表含结转||",
    "教育支出|5|, 卫生健康支出||",
    "201|一般公共服务支出|, |小计|",
  })
  void leaveARowOfItsOwnAlone(String above, String next) {
    assertThat(joined(above, next).rows()).hasSize(2);
  }

  private static TableBody joined(String above, String next) {
    String header = "编码|名称|合计/";
    return PageJoiner.join(
        List.of(Grids.table(1, false, header + above), Grids.table(2, true, next)));
  }

  private static String text(TableBody body, int row) {
    return String.join(
        "|", body.rows().get(row).printed().cells().stream().map(PrintedCell::text).toList());
  }
}
