package budgetwarehouse.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * One body over the reforms of the catalogue: each code of the made documents is a case of its own,
 * and no two cases share a section, unless the case is about that.
 */
class FunctionOverYearsTest {
  private static final String MANIFEST =
      """
      y2018,,,2018,budget,department
      y2019,,,2019,budget,department
      y2020,,,2020,budget,department
      y2021,,,2021,budget,department
      y2025,,,2025,budget,department
      f2018,,,2018,final_account,department
      """;
  private static final String FIGURES =
      """
      y2018,BUD03,1,,合计,total,360.00,
      y2018,BUD03,1,2040212,拆分,total,10.00,
      y2018,BUD03,1,2011501,并入,total,20.00,
      y2018,BUD03,1,2101001,并入,total,30.00,
      y2018,BUD03,1,2010307,改码,total,40.00,
      y2018,BUD03,1,2070404,连续,total,50.00,
      y2018,BUD03,1,2080209,换义,total,60.00,
      y2018,BUD03,1,2080501,更名,total,70.00,
      y2018,BUD03,1,2089901,改码,total,80.00,
      f2018,FIN03,1,,合计,total,999.00,,final_account
      f2018,FIN03,1,2080501,更名,total,999.00,,final_account
      y2019,BUD03,1,,合计,total,308.00,
      y2019,BUD03,1,2101501,新设,total,8.00,
      y2019,BUD03,1,2040220,拆分,total,11.00,
      y2019,BUD03,1,2013801,并入,total,55.00,
      y2019,BUD03,1,2040612,改码,total,41.00,
      y2019,BUD03,1,2070804,连续,total,51.00,
      y2019,BUD03,1,2082805,换义,total,61.00,
      y2019,BUD03,1,2080501,更名,total,71.00,
      y2019,BUD03,1,2089901,改码,total,10.00,
      y2020,BUD03,1,,合计,total,309.00,
      y2020,BUD03,1,2101501,新设,total,9.00,
      y2020,BUD03,1,2040220,拆分,total,12.00,
      y2020,BUD03,1,2013801,并入,total,56.00,
      y2020,BUD03,1,20406,粗,total,42.00,
      y2020,BUD03,1,2070804,连续,total,52.00,
      y2020,BUD03,1,2082805,换义,total,62.00,
      y2020,BUD03,1,2080501,更名,total,72.00,
      y2020,BUD03,1,2089901,改码,total,4.00,
      y2021,BUD03,1,,合计,total,103.00,
      y2021,BUD03,1,2101601,再分,total,6.00,
      y2021,BUD03,1,2070808,连续,total,53.00,
      y2021,BUD03,1,2040612,改码,total,32.00,
      y2021,BUD03,1,2089999,改码,total,5.00,
      y2021,BUD03,1,2110405,起始年份存疑,total,7.00,
      y2025,BUD03,1,,合计,total,78.00,
      y2025,BUD03,1,2082805,换义,total,10.00,
      y2025,BUD03,1,2080209,换义,total,60.00,
      y2025,BUD03,1,2110405,起始年份存疑,total,8.00,
      """;

  @TempDir private static Path folder;
  private static Path warehouse;

  @BeforeAll
  static void build() throws Exception {
    warehouse = new SmallStore(folder).manifest(MANIFEST).load(1, FIGURES).buildCompared();
  }

  @ParameterizedTest(name = "{0} {1} {2}: {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # split: neither the old code nor the one that took a share, but their section
          2019 | item    | 2040212 | null      | 100000.00 | false
          2019 | item    | 2040220 | 110000.00 | null      | false
          2019 | section | 20402   | 110000.00 | 100000.00 | true
          2020 | item    | 2040220 | 120000.00 | 110000.00 | true
          # merge
          2019 | item    | 2013801 | 550000.00 | 500000.00 | true
          2019 | section | 20138   | 550000.00 | 500000.00 | true
          # whole content moved, also out of its section
          2019 | item    | 2040612 | 410000.00 | 400000.00 | true
          2019 | section | 20406   | 410000.00 | 400000.00 | true
          2021 | item    | 2089999 | 50000.00  | 40000.00  | true
          # moved in 2019, merged in 2021
          2019 | item    | 2070808 | 510000.00 | 500000.00 | true
          2021 | item    | 2070808 | 530000.00 | 520000.00 | true
          2019 | section | 20708   | 510000.00 | 500000.00 | true
          # a number given to another thing is not the thing it was
          2019 | item    | 2082805 | 610000.00 | 600000.00 | true
          # a name changed
          2020 | item    | 2080501 | 720000.00 | 710000.00 | true
          # a section printed without its items says nothing of items
          2020 | item    | 20406   | 420000.00 | null      | false
          2020 | item    | 2040612 | null      | 410000.00 | false
          2020 | section | 20406   | 420000.00 | 410000.00 | true
          2021 | item    | 2040612 | 320000.00 | null      | false
          # a code of which nobody says where its content stood before
          2019 | item    | 2101501 | 80000.00  | null      | false
          2019 | section | 21015   | 80000.00  | null      | false
          2019 | class   | 210     | 80000.00  | null      | true
          2020 | item    | 2101501 | 90000.00  | 80000.00  | true
          # years apart: the number of 2018 was given to a thing of 2024, which took a share
          2025 | item    | 2082805 | 100000.00 | null      | true
          2025 | item    | 2080209 | 600000.00 | null      | false
          2025 | item    | 2101601 | null      | 60000.00  | false
          2025 | class   | 208     | 700000.00 | 50000.00  | false
          # a code whose first year is doubtful
          2021 | item    | 2110405 | 70000.00  | null      | false
          2025 | item    | 2110405 | 80000.00  | 70000.00  | true
          # no year before
          2018 | item    | 2013801 | 500000.00 | null      | null
          """)
  void setsTheYearBeforeBesideIt(
      int year, String level, String code, String amount, String prior, String comparable)
      throws SQLException {
    assertThat(
            lines(
                """
                select amount_yuan, prior_year_yuan, is_comparable
                from compare.function_over_years
                where fiscal_year = %d and level = '%s' and function_code = '%s'
                    and money = 'expenditure' and stage_name = '预算'
                """
                    .formatted(year, level, code)))
        .containsExactly(amount + "|" + prior + "|" + comparable);
  }

  @Test
  void everyLevelHoldsAllTheMoneyOfBothYears() throws SQLException {
    assertThat(
            lines(
                """
                with facts as (
                    select fiscal_year, figure_kind, sum(amount_yuan) as amount_yuan
                    from fact_expenditure group by all
                )
                select view.fiscal_year, view.stage_name, view.level
                from compare.function_over_years as view
                left join facts as this_year
                    on view.fiscal_year = this_year.fiscal_year
                    and (view.stage_name = '决算') = (this_year.figure_kind = 'final_account')
                left join facts as year_before
                    on view.prior_year = year_before.fiscal_year
                    and (view.stage_name = '决算') = (year_before.figure_kind = 'final_account')
                where view.money = 'expenditure'
                group by all
                having sum(view.amount_yuan) is distinct from max(this_year.amount_yuan)
                    or sum(view.prior_year_yuan) is distinct from max(year_before.amount_yuan)
                    or sum(view.change_yuan) is distinct from
                        max(this_year.amount_yuan) - max(year_before.amount_yuan)
                """))
        .isEmpty();
    assertThat(lines("select count(*) from compare.function_over_years"))
        .as("there are rows")
        .doesNotContain("0");
  }

  @Test
  void shareThatIsNotComparableIsSaid() throws SQLException {
    assertThat(
            lines(
                """
                select distinct level, round(not_comparable_share, 4),
                    round(prior_not_comparable_share, 4)
                from compare.function_over_years
                where fiscal_year = 2019 and money = 'expenditure' order by all
                """))
        .containsExactly("class|0.0|0.0", "item|0.0617|0.0278", "section|0.224|0.1667");
  }

  @Test
  void finalAccountIsNoYearBeforeOfABudget() throws SQLException {
    assertThat(
            lines(
                """
                select stage_name, amount_yuan, prior_year_yuan from compare.function_over_years
                where function_code = '2080501' and money = 'expenditure'
                    and fiscal_year in (2018, 2019) order by all
                """))
        .containsExactly("决算|9990000.00|null", "预算|700000.00|null", "预算|710000.00|700000.00");
  }

  @Test
  void reasonIsSaidWhereYearsCannotBeCompared() throws SQLException {
    assertThat(
            lines(
                """
                select rule_names from compare.function_over_years
                where fiscal_year = 2019 and function_code = '2040220' and level = 'item'
                    and caution like '与 2018 年口径不同，不可直接比较（款内拆分）。%'
                """))
        .containsExactly("未变");
  }

  @Test
  void uncertainSuccessionsAreSaidOfTheCodesThatTookPart() throws SQLException {
    assertThat(
            lines(
                """
                select fiscal_year, function_code from compare.function_over_years
                where level = 'item' and money = 'expenditure'
                    and caution like '%科目换算的依据存疑%' order by all
                """))
        .contains("2021|2070808", "2025|2101601")
        // a doubtful first year is said where it parts the two years, and no longer after
        .contains("2021|2110405")
        .doesNotContain("2019|2040612", "2019|2013801", "2025|2110405");
  }

  @Test
  void catalogueSaysSinceWhenTheRuleOfALongSpanHolds() throws SQLException {
    String ownAnswers =
        """
        from dim_function
        inner join conformed_function
            on dim_function.function_key = conformed_function.function_key
            and dim_function.level = conformed_function.level
        where %s
        """;
    assertThat(
            lines(
                "select distinct dim_function.function_code "
                    + ownAnswers.formatted(
                        """
                        dim_function.conformed_rule <> conformed_function.rule
                        and coalesce(conformed_function.first_year, 0)
                            >= coalesce(dim_function.conformed_from_year, 0)
                        """)))
        .isEmpty();
    assertThat(
            lines(
                "select distinct dim_function.function_code "
                    + ownAnswers.formatted(
                        """
                        starts_with(conformed_function.rule, 'split')
                        and dim_function.conformed_rule = 'unchanged'
                        and coalesce(conformed_function.first_year, 0)
                            < dim_function.conformed_from_year
                        """)))
        .contains("201", "204", "208");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "delete from conformed_function where level = 'item' and rule = 'created'",
        "update conformed_function set first_year = 2019 where first_year < 2019",
        "insert into conformed_function select * from conformed_function where level = 'class'",
      })
  void auditFailsWhereMoneyHasNoAnswerOrSeveral(String fault) throws SQLException, IOException {
    String audit =
        Files.readString(Path.of("warehouse-schema/audits/every_function_is_conformed_once.sql"));
    assertThat(lines(audit)).isEmpty();

    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + warehouse);
        Statement statement = connection.createStatement()) {
      statement.execute("begin transaction");
      statement.execute(fault);

      assertThat(Query.lines(connection, audit)).isNotEmpty();
      statement.execute("rollback");
    }
  }

  private static List<String> lines(String sql) throws SQLException {
    return Query.lines(warehouse, sql);
  }
}
