package budgetwarehouse.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A figure whose checks failed stays on its row, says so, and counts for nobody else; the star is
 * that of {@link ComparisonViewsTest}.
 */
class ExcludedFigureTest {
  private ComparisonStar star;

  @BeforeEach
  void makeStar() throws SQLException {
    star = ComparisonStar.open();
    star.compare();
  }

  @AfterEach
  void close() throws SQLException {
    star.close();
  }

  @Test
  void aBarredFigureIsShownAndSaysWhichCheckFailed() throws SQLException {
    barEveryThreePublicFigureOf("d1");

    assertThat(
            lines(
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
            """
            select peer_count - 1 from compare.three_public
            where document_key = 'd2' and item_code = 'reception'
            """);
    barEveryThreePublicFigureOf("d1");

    assertThat(
            lines(
                """
                select peer_count from compare.three_public
                where document_key = 'd2' and item_code = 'reception'
                """))
        .isEqualTo(others);
  }

  @Test
  void theShareLeftOutIsThatOfTheMoney() throws SQLException {
    barEveryThreePublicFigureOf("d1");

    assertThat(
            lines(
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
        "satisfaction"
      })
  void noRowOfAComparisonVanishesWhereEveryFigureIsBarred(String view) throws SQLException {
    String rows = "select count(*) from compare." + view;
    List<String> all = lines(rows);
    run(
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
        """);

    assertThat(lines(rows)).isEqualTo(all);
    assertThat(
            lines(
                """
                select distinct peer_count, peer_rank from compare.%s
                where share_excluded > 0 and caution like '%%未通过勾稽检查%%'
                """
                    .formatted(view)))
        .containsExactly("0|null");
  }

  private void barEveryThreePublicFigureOf(String document) throws SQLException {
    run(
        """
        insert into barred_figure
        select figure_key, document_key, 'SAN-01', 'r' from fact_three_public
        where document_key = '%s'
        """
            .formatted(document));
  }

  private List<String> lines(String sql) throws SQLException {
    return star.lines(sql);
  }

  private void run(String sql) throws SQLException {
    star.run(sql);
    star.compare();
  }
}
