package budgetwarehouse.warehouse.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatementGuardTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "select 1",
        "(select 1)",
        "from 分析.三公经费比较",
        "with c as (select 1) from c;",
        "explain analyze select 1",
        "explain (format json) select 1",
        "explain (analyze, format json) (select 1)",
        "explain analyze (format json) from finding",
        "explain (select 1)",
        "select enable_profiling from (select 1 as enable_profiling)",
        "describe finding",
        "select 'drop table finding; attach ''x'''",
        "select \"query\" from (select 1 as \"query\")",
        "select 'a' glob 'b*'",
        "-- drop table finding\nselect 1"
      })
  void letsAQuestionThrough(String sql) {
    assertThat(StatementGuard.refusal(sql)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          create temp macro district(x) as table select 1 | 只供查询
          /* select */ drop table finding                 | 只供查询
          copy (select 1) to 'warehouse.duckdb.wal'       | 不能读写其他文件
          attach 'warehouse.duckdb' as other              | 不能读写其他文件
          set search_path = 'compare'                     | 不能更改
          select 1; select 2                              | 一次只执行一条
          explain analyze create table x as select 1      | explain 之后
          explain (analyze) create table x as select 1    | explain 之后
          explain (format (json)) drop table x            | explain 之后
          explain (analyze                                | explain 之后
          from "query" ('select 1')                       | 拼成的语句
          from main.read_text/**/('x')                    | 不能读写其他文件
          from enable_logging(level='trace')              | 不能更改
          from main."disable_profiling" ()                | 不能更改
          from force_checkpoint()                         | 不能更改
          select json_serialize_plan(concat('sel', 'ect')) | 拼成的语句
          -- nothing                                      | 没有给出语句
          """)
  void turnsAwayWhatIsNoQuestion(String sql, String says) {
    assertThat(StatementGuard.refusal(sql)).get().asString().contains(says);
  }

  @Test
  void turnsAwayWhatIsTooMuchForThePlanner() {
    int deep = StatementGuard.DEEPEST;

    assertThat(StatementGuard.refusal(nested(deep))).isEmpty();
    assertThat(StatementGuard.refusal(nested(deep + 1))).get().asString().contains("过于复杂");
    assertThat(StatementGuard.refusal("from t" + ", t".repeat(StatementGuard.MOST_PARTS)))
        .get()
        .asString()
        .contains("过于复杂");
    assertThat(StatementGuard.refusal("select '" + "x".repeat(StatementGuard.LONGEST) + "'"))
        .get()
        .asString()
        .contains("语句过长");
  }

  private static String nested(int depth) {
    return "select " + "(".repeat(depth) + "1" + ")".repeat(depth);
  }
}
