package budgetwarehouse.fact.caption;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.vocabulary.TableId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableTitlesTest {
  private final TableTitles titles = TableTitles.standard();

  @ParameterizedTest
  @CsvSource({
    "部门预算收支总表, BUD01",
    "某区财政局2023年部门收支总体情况表, BUD01",
    "表2 部门收入总表（续）, BUD02",
    "财政拨款收支总表, BUD04",
    "部门预算一般公共预算财政拨款基本支出表, BUD06",
    "财政拨款三公经费支出表, BUD07",
    "部门预算国有资本经营预算财政拨款支出表, BUD09",
    "部门政府采购预算, BUD12",
    "收入支出决算总表（公开01表）, FIN01",
    "部门综合预算一般公共预算支出明细表（按支出功能分类科目）, BUD05",
    "一般公共预算基本支出预算表（按经济分类科目）, BUD06",
    "一般公共预算安排的行政经费及“三公”经费预算表, BUD07",
    "部门综合预算专项业务经费支出表, BUD10",
    "一般公共预算财政拨款基本支出决算表（按经济分类）, FIN06"
  })
  void knowsATitleWithWhatIsPrintedRoundIt(String title, TableId expected) {
    assertThat(titles.find(title)).contains(expected);
  }

  @Test
  @Timeout(5)
  void looksAtTheEndOfALongParagraphOnly() {
    assertThat(titles.find("说".repeat(1_000_000) + "收支总表")).contains(TableId.BUD01);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "社会保险基金收支总表",
        "政府性基金财政拨款收支总表",
        "1.运维经费绩效目标表",
        "部门固定资产占用情况表",
        "财政拨款支出预算表（功能科目）",
        "财政拨款基本支出预算表",
        "一般公共预算支出预算表（按经济分类科目）",
        "项目支出决算表",
        ""
      })
  void leavesOtherTitles(String title) {
    assertThat(titles.find(title)).isEmpty();
  }
}
