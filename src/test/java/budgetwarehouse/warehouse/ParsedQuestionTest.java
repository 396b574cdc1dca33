package budgetwarehouse.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the parser sees counts, however a statement is written. */
class ParsedQuestionTest {
  private static Connection connection;

  @BeforeAll
  static void open() throws Exception {
    connection = DriverManager.getConnection("jdbc:duckdb:");
  }

  @AfterAll
  static void close() throws Exception {
    connection.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "select 1;",
        "from t select a order by all limit 10%",
        "with recursive r(a) as (select 1 union all select a + 1 from r) from r union from t",
        "explain analyze (select 1)",
        "explain (format json) pivot t on a using sum(b)",
        "pivot t on checkpoint_month using sum(glob) group by query;",
        "describe t",
        "summarize from t",
        "show tables",
        "unpivot t on a, b",
        "values (1), (2)",
        "select '\"type\":\"COPY_QUERY_NODE\"', '\"function_name\":\"query\"', $$; copy$$",
        "select 1 as \"copy; insert\"",
        "select a glob 'x', [y for y in b], lambda z: z + 1",
        "select 1 form t"
      })
  void letsQuestionsThrough(String sql) throws Exception {
    assertThat(ParsedQuestion.refusal(connection, sql)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          select 1; select 2                                             | 一次只执行一条
          with x as (copy (select 1) to 'a.csv') from x                  | 只供查询
          select (with x as (insert into t values (1) returning *) from x) | 只供查询
          from `read_blob`('x')                                          | 不能读写其他文件
          select "QUERY"('select 1')                                     | 拼成的语句
          explain analyze from `query`('select 1')                       | 拼成的语句
          create table x as select 1                                     | 只供查询
          pivot t on a; drop table t                                     | 只供查询
          pivot t on a /* */                                             | 只供查询
          pivot (from read_text ('x')) on a                              | 不能读写其他文件
          pivot (with x as (delete from t returning *) from x) on a      | 只供查询
          explain select 1 form t; delete from t                         | 只供查询
          """)
  void turnsAwayWhatIsNoQuestion(String sql, String says) throws Exception {
    assertThat(ParsedQuestion.refusal(connection, sql)).get().asString().contains(says);
  }
}
