package budgetwarehouse.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletionsTest {
  private static final Names NAMES =
      new Names(
          Map.of(
              "main.fact_project", List.of("amount_yuan", "project_name"),
              "main.finding", List.of("document_key"),
              "分析.三公经费比较", List.of("地区", "金额")),
          List.of("main.district", "分析.查地区"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          select * from f                    | f     | fact_project
          select * from 分析                 | 分析  | 分析.三公经费比较
          select am from fact_project        | am    | amount_yuan
          select 金 from 分析.三公经费比较   | 金    | 金额
          from dis                           | dis   | district(
          sel                                | sel   | select
          """)
  void offersNamesOfTheWarehouseAndWordsOfSql(String statement, String word, String offer) {
    assertThat(new Completions(NAMES).of(statement, word)).contains(offer);
  }

  @Test
  void offersNoColumnOfATableThatIsNotNamed() {
    assertThat(new Completions(NAMES).of("select am from finding", "am")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"fact_projekt, fact_project", "amount_yuna, amount_yuan", "三公经费, 分析.三公经费比较"})
  void knowsWhatAWrongNameMayMean(String wrong, String meant) {
    assertThat(NAMES.like(wrong)).contains(meant);
  }
}
