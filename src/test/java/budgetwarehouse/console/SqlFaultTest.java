package budgetwarehouse.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SqlFaultTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Parser Error: syntax error at or near "form"            | 语法错误。数据库原话：Parser
          Catalog Error: Table with name x does not exist!        | 没有这个表、视图或函数。
          Binder Error: Referenced column "x" not found           | 没有这一列，或类型不符。
          Conversion Error: Could not convert string 'x' to INT32 | 值不能转换为所要的类型。
          Out of Memory Error: failed to allocate                 | 查询所需内存超过限额。
          INTERRUPT Error: Interrupted!                           | 查询超过时限。
          Invalid Input Error: 没有这样的地区                     | 这样问没有答案。
          Sequence Error: nothing known                           | 数据库不接受此语句。
          查询已取消                                              | 查询已取消。
          """)
  void saysInChineseWhatIsWrong(String message, String says) {
    assertThat(SqlFault.explained(message)).startsWith(says);
  }

  @Test
  void leavesOutAdviceThatNobodyMayFollow() {
    String message =
        "Out of Memory Error: could not allocate block\n\nPossible solutions:\n* SET x";

    assertThat(SqlFault.explained(message))
        .isEqualTo("查询所需内存超过限额。数据库原话：Out of Memory Error: could not allocate block");
  }
}
