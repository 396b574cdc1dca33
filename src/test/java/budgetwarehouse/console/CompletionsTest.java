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
              "compare.three_public", List.of("item_name", "caution"),
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
          from compare.three_public t where t.cautio         | t.cautio         | t.caution
          select T.CAU from compare.three_public as t        | T.CAU            | T.caution
          select p.am from finding f join fact_project p     | p.am             | p.amount_yuan
          from compare.three_public where three_public.cau   | three_public.cau | three_public.caution
          from compare.three_public where compare.three_public.cau | compare.three_public.cau | compare.three_public.caution
          from fact_project where fact_project.am            | fact_project.am  | fact_project.amount_yuan
          select t.金 from 分析.三公经费比较 t where t.金    | t.金             | t.金额
          select three_public.it                             | three_public.it  | three_public.item_name
          select cautio                                      | cautio           | caution
          from compare.thr                                   | compare.thr      | compare.three_public
          """)
  void offersNamesOfTheWarehouseAndWordsOfSql(String statement, String word, String offer) {
    assertThat(new Completions(NAMES).of(statement, word)).contains(offer);
  }

  @Test
  void offersNoColumnOfATableThatIsNotNamed() {
    assertThat(new Completions(NAMES).of("select am from finding", "am")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "select t.doc from fact_project t, t.doc",
    "select x.am from fact_project t, x.am",
    "select item from nowhere, item",
    "am, am"
  })
  void offersNoColumnThatCannotBeMeant(String statement, String word) {
    assertThat(new Completions(NAMES).of(statement, word)).isEmpty();
  }

  @Test
  void offersNotEveryColumnWhereNothingIsWrittenYet() {
    assertThat(new Completions(NAMES).of("select ", ""))
        .contains("fact_project")
        .doesNotContain("caution");
  }

  @ParameterizedTest
  @CsvSource({"fact_projekt, fact_project", "amount_yuna, amount_yuan", "三公经费, 分析.三公经费比较"})
  void knowsWhatAWrongNameMayMean(String wrong, String meant) {
    assertThat(NAMES.like(wrong)).contains(meant);
  }
}
