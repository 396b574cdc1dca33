package budgetwarehouse.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A figure whose checks failed stays on its row, says so, and counts for nobody else; the star is
 * that of {@link ComparisonViewsTest}.
 */
class ExcludedFigureTest {
  private static final String THREE_PUBLIC_FIGURES_OF_ONE_DOCUMENT =
      """
      insert into barred_figure
      select figure_key, document_key, 'SAN-01', 'r' from fact_three_public
      where document_key = 'd1'
      """;
  private static final String EVERY_FIGURE =
      """
      insert into barred_figure
      select distinct key, split_part(key, '.', 1), 'BUD-IN-09', 'r' from (
          select figure_key as key from fact_expenditure
          union all select figure_key from fact_basic_expenditure
          union all select figure_key from fact_three_public
          union all select figure_key from fact_project
          union all select figure_key from fact_key_figure
          union all select indicator_key from fact_indicator
      ) where key is not null
      """;

  private static ComparisonStar allowed;
  private static ComparisonStar partlyBarred;
  private static ComparisonStar barred;

  @BeforeAll
  static void makeStars() throws SQLException {
    allowed = star("select 1");
    partlyBarred = star(THREE_PUBLIC_FIGURES_OF_ONE_DOCUMENT);
    barred = star(EVERY_FIGURE);
  }

  @AfterAll
  static void close() throws SQLException {
    allowed.close();
    partlyBarred.close();
    barred.close();
  }

  private static ComparisonStar star(String change) throws SQLException {
    ComparisonStar star = ComparisonStar.open();
    star.run(change);
    star.compare();
    return star;
  }

  @Test
  void aBarredFigureIsShownAndSaysWhichCheckFailed() throws SQLException {
    assertThat(
            lines(
                partlyBarred,
                """
                select amount_yuan is not null, peer_rank, caution like '%（SAN-01）%'
                from compare.three_public
                where document_key = 'd1' and item_code = 'reception'
                """))
        .containsExactly("true|null|true");
  }

  @Test
  void peersAreCountedAndMeasuredWithoutIt() throws SQLException {
    List<String> others =
        lines(
            allowed,
            """
            select peer_count - 1 from compare.three_public
            where document_key = 'd2' and item_code = 'reception'
            """);
    assertThat(
            lines(
                partlyBarred,
                """
                select peer_count from compare.three_public
                where document_key = 'd2' and item_code = 'reception'
                """))
        .isEqualTo(others);
  }

  @Test
  void theShareLeftOutIsThatOfTheMoney() throws SQLException {
    assertThat(
            lines(
                partlyBarred,
                """
                select distinct
                    abs(share_excluded - (
                        select sum(amount_yuan) filter (document_key = 'd1') / sum(amount_yuan)
                        from compare.three_public as peers
                        where peers.peer_group = view.peer_group and peers.item_code = 'total'
                    )) < 1e-9 and share_excluded > 0
                from compare.three_public as view
                where document_key = 'd1' and item_code = 'total'
                """))
        .containsExactly("true");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "three_public",
        "cost",
        "function_structure",
        "economic_structure",
        "cofog_structure",
        "government_economic",
        "operating_expense",
        "project_theme",
        "unit_cost",
        "indicator",
        "indicator_by_district",
        "satisfaction"
      })
  void noRowOfAComparisonVanishesWhereEveryFigureIsBarred(String view) throws SQLException {
    String rows = "select count(*) from compare." + view;

    assertThat(lines(barred, rows)).isEqualTo(lines(allowed, rows));
    assertThat(
            lines(
                barred,
                """
                select distinct peer_count, peer_rank from compare.%s
                where share_excluded > 0 and caution like '%%未通过勾稽检查%%'
                """
                    .formatted(view)))
        .containsExactly("0|null");
  }

  private static List<String> lines(ComparisonStar star, String sql) throws SQLException {
    return star.lines(sql);
  }
}
