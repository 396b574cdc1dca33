package budgetwarehouse.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Asks the questions with a name over a warehouse that has been moved and is open as for analysts:
 * a bureau that was renamed and changed its code, and two of another kind.
 */
class QuestionMacrosTest {
  private static final String MANIFEST =
      """
      ecology-old,305,环境保护局,2018,budget,department
      ecology-new,412,生态环境局,2020,budget,department
      first,,甲局,2018,budget,department
      second,,乙局,2018,budget,department
      """;
  private static final String FIGURES =
      """
      ecology-old,BUD03,1,2110101,行政运行,total,10.00,
      ecology-new,BUD03,1,2110101,行政运行,total,12.00,
      first,BUD03,1,2040501,行政运行,total,3.00,
      second,BUD03,1,2040501,行政运行,total,5.00,
      """;

  @TempDir private static Path folder;
  private static Path published;

  @BeforeAll
  static void build() throws Exception {
    Path built = new SmallStore(folder).manifest(MANIFEST).load(1, FIGURES).buildCompared();
    published = Files.move(built, folder.resolve("elsewhere.duckdb"));
  }

  private static List<String> lines(String sql) throws Exception {
    var limits = new AnalystLimits("1GB", 1, Duration.ofSeconds(30));
    try (Connection connection = AnalystConnection.open(published, limits)) {
      return Query.lines(connection, sql);
    }
  }

  @Test
  void followsABodyUnderItsFormerName() throws Exception {
    assertThat(
            lines(
                """
                select fiscal_year, amount_yuan, prior_year, change_yuan, growth_share
                from trend('环境保护局')
                where measure_code = 'expenditure'
                """))
        .containsExactly("2018|100000.00|null|null|null", "2020|120000.00|2018|20000.00|0.200000");
  }

  @Test
  void saysWhenTheYearBeforeIsNotTheLast() throws Exception {
    assertThat(
            lines(
                """
                select caution from trend('生态环境局')
                where measure_code = 'expenditure' and fiscal_year = 2020
                """))
        .singleElement()
        .asString()
        .contains("与 2018 年相比，其间年度没有数", "所比年度名为“环境保护局”", "不足十家");
  }

  @Test
  void setsABodyAmongItsPeers() throws Exception {
    assertThat(
            lines(
                """
                select is_own, body_name, expenditure_yuan, peer_count
                from peers_of('甲局', 2018)
                """))
        .containsExactly("true|甲局|30000.00|2", "false|乙局|50000.00|2");
  }

  @Test
  void ranksBodiesWithinTheirKind() throws Exception {
    assertThat(
            lines(
                """
                select peer_rank, body_name, median_yuan from ranking('支出合计', 2018)
                """))
        .containsExactly("1|乙局|40000.00", "2|甲局|40000.00", "1|环境保护局|100000.00");
  }

  @Test
  void leadsAFigureBackToItsLine() throws Exception {
    assertThat(
            lines(
                """
                select printed_text, amount_yuan, document_file is not null
                from evidence((select figure_key from trend('甲局') limit 1))
                """))
        .hasSize(1);
  }

  @Test
  void listsWhatAPartOfANameMayMean() throws Exception {
    assertThat(lines("select body_name, matched_by from body('局')"))
        .containsExactly("乙局|名称含有", "生态环境局|名称含有", "甲局|名称含有");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          from trend('局')                           | 可指 3 个单位
          from trend('没有的局')                     | 没有编码或名称为“没有的局”的单位
          from trend('')                             | 请给出单位
          select count(*) from trend('没有的局')     | 全部单位见
          from peers_of('甲局', 2019)              | 有文件的年度：2018
          from peers('没有的区', 2018)               | 没有代码或名称为“没有的区”的地区
          from peers('鼓楼区', 2018)                 | 还没有这个地区的公开文件
          from district('没有的区')                  | 没有代码或名称
          from ranking('没有的项目', 2018)           | 可用：
          from ranking('支出合计', 1999)             | 有数的年度：2018、2020
          from evidence('没有的标识')                | 没有标识为
          from 分析.历年('没有的局')                 | 没有编码或名称
          """)
  void refusesWithTheReasonWhatHasNoAnswer(String sql, String says) {
    assertThatThrownBy(() -> lines(sql))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining(says);
  }

  @ParameterizedTest
  @ValueSource(strings = {"district", "body", "peers", "peers_of", "trend", "ranking", "evidence"})
  void isDescribedAndHasAChineseName(String question) throws Exception {
    assertThat(
            lines(
                """
                select count(*) from duckdb_functions()
                where function_type = 'table_macro' and contains(comment, ' | ')
                    and (
                        function_name = '%s'
                        or (schema_name = '分析' and contains(comment, ' | %s:'))
                    )
                """
                    .formatted(question, question)))
        .containsExactly("2");
  }

  @Test
  void addsUpTheSameWhicheverWayItIsAsked() throws Exception {
    assertThat(
            lines(
                """
                select
                    (select sum(expenditure_yuan) from body_headline)
                        - (select sum(amount_yuan) from body_measure
                            where measure_code = 'expenditure')
                        - (select sum(0) from fact_expenditure),
                    (select sum(expenditure_yuan) from body_headline)
                        - (select sum(amount_yuan) from fact_expenditure)
                """))
        .containsExactly("0.00|0.00");
  }
}
