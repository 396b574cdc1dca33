package budgetwarehouse.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Derives and compares unit costs of made projects ({@code comparison/unit_costs.csv}). */
class UnitCostTest {
  private static final Path ROWS = Path.of("src/test/resources/comparison");
  private static ComparisonStar star;

  @BeforeAll
  static void makeCases() throws SQLException, IOException {
    star = ComparisonStar.open();
    star.run(Files.readString(ROWS.resolve("unit_costs.sql")));
    star.run(Files.readString(ROWS.resolve("unit_cost_peers.sql")));
    star.compare();
  }

  @AfterAll
  static void close() throws SQLException {
    star.close();
  }

  @Test
  void derivesAUnitCostOrSaysWhyNot() throws SQLException {
    assertThat(
            star.lines(
                """
                select
                    cases."case", object_name, counted_unit, mart_unit_cost.period,
                    cast(mart_unit_cost.unit_cost_yuan as integer), refusal_reason,
                    round(stated_to_implied_ratio, 4)
                from cases
                left join mart_unit_cost on mart_unit_cost.project_key = cases.n
                order by 1
                """))
        .containsExactlyElementsOf(
            star.lines(
                """
                select
                    "case", object, unit, period, cast(unit_cost_yuan as integer), refusal,
                    coalesce(cast(ratio as double), null)
                from cases order by 1
                """));
  }

  @Test
  void everyReasonOfTheListIsUsedOrComparesBodies() throws SQLException {
    assertThat(
            star.lines(
                """
                select reason
                from vocabulary_list('unit_cost_refusal')
                where stage = 'derivation'
                    and reason not in ('barred', 'doubtful')
                    and reason not in (
                        select refusal_reason from mart_unit_cost
                        where refusal_reason is not null
                    )
                """))
        .isEmpty();
  }

  @Test
  void pricesOfOneObjectAreComparedAcrossKindsOfBodyAndACopyCountsOnce() throws SQLException {
    assertThat(
            star.lines(
                """
                select distinct
                    peer_count, peer_price_count, median_unit_cost, lower_quartile, upper_quartile
                from compare.unit_cost
                where cost_object = '印刷' and is_comparable
                """))
        .containsExactly("12|12|2.650000|2.375000|2.925000");
  }

  @Test
  void priceFarAboveTheOthersIsAnOutlier() throws SQLException {
    assertThat(
            star.lines(
                """
                select unit_cost_yuan, peer_rank from compare.unit_cost
                where cost_object = '印刷' and outlier
                """))
        .containsExactly("50.000000|1");
  }

  @ParameterizedTest
  @CsvSource({
    "口罩采购, object_differs, 投资评审与造价咨询",
    "印刷费313, kind_differs, 上限",
    "土地流转补助, no_other, 没有其他单位",
    "库房房租, period_unknown, 没有写明按年",
  })
  void whatIsNotComparedSaysWhyAndHasNoMedian(String project, String reason, String words)
      throws SQLException {
    assertThat(
            star.lines(
                """
                select
                    contains(refusal, '%s'),
                    starts_with(refusal, (
                        select sentence
                        from vocabulary_list('unit_cost_refusal')
                        where reason = '%s'
                    )),
                    is_comparable, median_unit_cost, peer_rank, outlier
                from compare.unit_cost where project_name = '%s'
                """
                    .formatted(words, reason, project)))
        .containsExactly("true|true|false|null|null|null");
  }

  @Test
  void rangeSaysThatItsUpperEndIsShown() throws SQLException {
    assertThat(
            star.lines(
                """
                select price_kind_name, caution like '%所列是区间，按上限取数。%'
                from compare.unit_cost where project_name = '走访慰问'
                """))
        .containsExactly("区间|true");
  }

  @Test
  void twoPricesOfOneSentenceAreTwoRows() throws SQLException {
    try (ComparisonStar prices = ComparisonStar.open()) {
      prices.run(
          """
          insert into fact_indicator by name
          select
              'd2.i9' as indicator_key, 'd2' as document_key, 2 as budgetary_unit_key,
              3 as project_key, 2 as indicator_type_key, 'annual' as horizon, '' as comparator,
              '慰问标准' as level3, '市级200元/人、区级300元/人' as description,
              '按标准' as value_text, false as is_quantified, 0 as page, 40 as line
          """);
      prices.compare();

      assertThat(
              prices.lines(
                  """
                  select stated_price_yuan from compare.unit_cost
                  where indicator_key = 'd2.i9' order by all
                  """))
          .containsExactly("200.000000", "300.000000");
    }
  }

  @Test
  void barredPriceIsShownAndComparedWithNothing() throws SQLException {
    try (ComparisonStar barred = ComparisonStar.open()) {
      barred.run("insert into barred_figure values ('d2.i2', 'd2', 'PERF-01', 'r')");
      barred.compare();

      assertThat(
              barred.lines(
                  """
                  select stated_price_yuan, is_comparable, refusal, peer_count
                  from compare.unit_cost where project_name = '物资采购'
                  """))
          .containsExactly("100.000000|false|所用数字未通过勾稽检查，不参加比较。|0");
    }
  }
}
