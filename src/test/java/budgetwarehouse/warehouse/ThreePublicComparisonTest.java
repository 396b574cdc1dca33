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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Asks the comparisons of the three public expenses about bodies that are a case each ({@code
 * comparison/three_public.sql}).
 */
class ThreePublicComparisonTest {
  private static final Path SCHEMA = Path.of("warehouse-schema");
  private static final Path ROWS = Path.of("src/test/resources/comparison");
  private static final List<String> FILES =
      List.of(
          "macros/distinct_words",
          "macros/printed_step_yuan",
          "macros/fine_step_yuan",
          "lists/vocabulary_list",
          "marts/barred_caution",
          "marts/change_caution",
          "marts/excluded_share",
          "marts/few_peers_caution",
          "marts/mixed_peers_caution",
          "marts/outlier_flag",
          "marts/percent_differs",
          "marts/three_public_caution",
          "marts/mart_body_money",
          "marts/mart_count",
          "marts/mart_key_figure",
          "marts/mart_procurement",
          "marts/mart_stated_change",
          "marts/mart_subject",
          "marts/mart_three_public_none",
          "marts/mart_three_public_part",
          "marts/mart_three_public_total",
          "series/mart_expense_year",
          "series/mart_three_public",
          "years/mart_operating_expense",
          "years/mart_three_public_change",
          "years/mart_three_public_cost",
          "years/mart_three_public_execution",
          "years/mart_three_public_row",
          "comparisons/three_public",
          "comparisons/three_public_execution",
          "comparisons/three_public_count",
          "comparisons/operating_expense",
          "comparisons/procurement");

  private static Connection connection;

  @BeforeAll
  static void makeTables() throws SQLException, IOException {
    connection = DriverManager.getConnection("jdbc:duckdb:");
    try (Statement statement = connection.createStatement()) {
      statement.execute("set variable schema_folder = '" + SCHEMA.toAbsolutePath() + "'");
    }
    run(ROWS.resolve("star.sql"));
    run(ROWS.resolve("three_public.sql"));
    for (String file : FILES) {
      run(SCHEMA.resolve(file + ".sql"));
    }
  }

  @AfterAll
  static void close() throws SQLException {
    connection.close();
  }

  private static void run(Path file) throws SQLException, IOException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(Files.readString(file));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "agree31, 文件自述增减额, -10000.00, -0.25, 40000.00",
    "dispute31, 文件自述增减额, -20000.00, -0.4, 40000.00",
    "listed31, 文件所列上年数, 10000.00, 0.5, null",
    "percent31, 文件自述增减幅度, null, -0.25, null",
    "otheryear31, null, null, null, null",
    "renamed31, 上年公开数, -30000.00, -0.75, 40000.00",
    // which of two bodies of one history it was nobody can tell: its own key does
    "twin31, 上年公开数, -30000.00, -0.75, 40000.00",
    "agree30, null, null, null, null",
  })
  void changeOnTheYearSaysWhereItComesFrom(
      String document, String source, String change, String share, String disclosed)
      throws SQLException {
    assertThat(
            lines(
                """
                select
                    change_source_name, annual_change_yuan, round(annual_change_share, 4),
                    disclosed_prior_yuan
                from compare.three_public where document_key = '%s' and item_code = 'reception'
                """
                    .formatted(document)))
        .containsExactly(String.join("|", source, change, share, disclosed));
  }

  @ParameterizedTest
  @CsvSource({
    "dispute31, 所列增减与上年公开数 40000.00 元不合",
    "dispute31, 文件所述增减幅度与增减额不合",
    "otheryear31, 所述增减以 2029 年为基数，不是上年",
    "nonebut31, 同类仅 1 家",
    "two31, 同类仅 1 家",
  })
  void disagreementsOnTheChangeAreSaid(String document, String words) throws SQLException {
    assertThat(caution(document, "reception")).contains(words);
  }

  @Test
  void changesThatAgreeCarryNoWord() throws SQLException {
    assertThat(caution("agree31", "reception")).doesNotContain("不合");
  }

  @ParameterizedTest
  @CsvSource({
    "own30, reception, 决算文件所列全年预算数, 40000.00, 1.1, true",
    "own30, abroad, 决算文件所列全年预算数, 0.00, null, true",
    // printed as 4.004 against 4.00: no more than rounding
    "spent30, reception, 当年预算公开, 40000.00, 1.001, false",
    "spent30, vehicle_operation, 当年预算公开, 20000.00, 0.5, false",
    "adjusted30, vehicle_operation, 决算文件所列全年预算数, 24690.00, 0.5, false",
    // one printed unit of four decimals more
    "beginning30, vehicle_operation, 决算文件所列预算数, 10000.00, 1.0003, true",
  })
  void finalAccountIsSetAgainstItsBudgetWhicheverDocumentGivesIt(
      String document, String item, String source, String budget, String share, String over)
      throws SQLException {
    String found =
        """
        select budget_source_name, budget_yuan, execution_share, is_over_budget
        from compare.%s where document_key = '%s' and item_code = '%s'
        """;

    assertThat(lines(found.formatted("three_public", document, item)))
        .isEqualTo(lines(found.formatted("three_public_execution", document, item)))
        .containsExactly(String.join("|", source, budget, share, over));
  }

  @Test
  void itemThatIsNotSpentHasNoExecutionRate() throws SQLException {
    assertThat(
            lines(
                """
                select value_state, amount_yuan from compare.three_public
                where document_key = 'blankspent30' and item_code = 'total'
                """))
        .as("a budget beside a final account without a number is no final account")
        .containsExactly("blank|null");
    assertThat(
            lines(
                "select * from compare.three_public_execution"
                    + " where document_key = 'blankspent30'"))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "none31, total, zero, 0.00",
    "none31, vehicle_operation, zero, 0.00",
    "empty31, total, blank, null",
    "noneformer31, total, not_disclosed, null",
    "notnone31, total, not_disclosed, null",
    "silent31, total, not_disclosed, null",
    "nonebut31, total, stated, 30000.00",
    "nonebut31, abroad, blank, null",
    "said31, vehicle_purchase, zero, 0.00",
    "said31, abroad, blank, null",
    "units31, reception, stated, 50000.00",
    "units31, total, stated, 50000.00",
    "heads31, meetings, stated, 7000.00",
  })
  void zeroBlankAndUndisclosedAreThreeThings(
      String document, String item, String state, String amount) throws SQLException {
    assertThat(
            lines(
                """
                select value_state, amount_yuan from compare.three_public
                where document_key = '%s' and item_code = '%s'
                """
                    .formatted(document, item)))
        .containsExactly(state + "|" + amount);
  }

  @Test
  void sentenceThatSaysNoneIsTheEvidence() throws SQLException {
    assertThat(
            lines(
                """
                select distinct page, line, printed_text, figure_key, figure_keys
                from compare.three_public where document_key = 'none31'
                """))
        .containsExactly("1|4|说明：本部门本年度没有财政拨款“三公”经费支出，故本表无数据。|null|null");
    assertThat(caution("none31", "total")).contains("按零列");
  }

  @Test
  void sumNamesAllItsFiguresInOrderOfPrint() throws SQLException {
    assertThat(
            lines(
                """
                select figure_key, figure_keys from compare.three_public
                where document_key = 'added31' and item_code = 'total'
                """))
        .containsExactly("added31.9|[added31.9, added31.10]");
    assertThat(caution("added31", "total")).contains("由 2 个分项相加，文件未印此数");
  }

  @Test
  void sumOfOnePartIsShownWhereItIsPrinted() throws SQLException {
    assertThat(
            lines(
                """
                select item_code, figure_key, figure_keys from compare.three_public
                where document_key = 'adjusted30' and item_code like 'vehicle%' and amount_yuan > 0
                order by item_code
                """))
        .containsExactly(
            "vehicle_operation|adjusted30.3|[adjusted30.3]",
            "vehicles|adjusted30.1|[adjusted30.3]");
  }

  @Test
  void ratesOfTheAdjustedBudgetAreNoPeersOfThoseOfTheBeginningOfTheYear() throws SQLException {
    assertThat(
            lines(
                """
                select document_key, peer_count, median_share from compare.three_public_execution
                where item_code = 'vehicle_operation'
                    and document_key in ('adjusted30', 'beginning30')
                order by document_key
                """))
        .containsExactly("adjusted30|1|0.5", "beginning30|1|1.0003");
  }

  @Test
  void otherAmountOfTheSameItemIsSaidUnlessRoundingExplainsIt() throws SQLException {
    assertThat(caution("two31", "total")).contains("文件另处印作 50000.00 元，两者不符");
    assertThat(caution("two31", "reception")).doesNotContain("另处印作");
    assertThat(caution("units31", "total")).as("rows of units").doesNotContain("另处印作");
  }

  @ParameterizedTest
  @CsvSource({
    "heads31, 实有在职人数, 10.0000, 29000.00",
    "posts31, 编制人数, 20.0000, 1500.00",
    "agree31, null, null, null",
  })
  void headsAreStaffInOfficeBeforePosts(String document, String basis, String heads, String perHead)
      throws SQLException {
    assertThat(
            lines(
                """
                select head_basis_name, head_count, per_head_yuan from compare.three_public
                where document_key = '%s' and item_code = 'total'
                """
                    .formatted(document)))
        .containsExactly(String.join("|", basis, heads, perHead));
  }

  @ParameterizedTest
  @CsvSource({
    "heads31, vehicles, 3.0000, vehicle_operation, 20000.00, 计数为 2030 年数，经费为 2031 年数",
    "heads31, vehicles_purchased, 0.0000, vehicle_purchase, null, 计数为零而经费不为零",
    "visits30, reception_visits, 300.0000, reception, 100.00, 同类仅 1 家",
    "visits30, reception_batches, 30.0000, reception, 1000.00, 同类仅 1 家",
    "visits30, abroad_visits, 0.0000, abroad, null, 计数为零而经费不为零",
    "domestic30, reception_domestic_visits, 100.0000, reception, 300.00, 以公务接待费合计折算",
    "uncosted30, reception_visits, 100.0000, null, null, 未公开对应经费",
  })
  void countsAreCostedWhereTheSameDisclosureStatesBoth(
      String document, String count, String quantity, String item, String cost, String words)
      throws SQLException {
    assertThat(
            lines(
                """
                select quantity, item_code, cost_per_one_yuan, contains(caution, '%s')
                from compare.three_public_count
                where document_key = '%s' and count_code = '%s'
                """
                    .formatted(words, document, count)))
        .containsExactly(String.join("|", quantity, item, cost, "true"));
  }

  @Test
  void operationPerVehicleAndOperatingExpenseStandBeside() throws SQLException {
    assertThat(
            lines(
                """
                select vehicle_count, per_vehicle_yuan, operating_expense_yuan
                from compare.three_public
                where document_key = 'heads31' and item_code = 'vehicle_operation'
                """))
        .containsExactly("3.0000|20000.00|500000.00");
  }

  @Test
  void operatingExpenseOnPostsIsNoPeerOfThatOnStaff() throws SQLException {
    assertThat(
            lines(
                """
                select head_basis_name, per_head_yuan, per_head_peer_count
                from compare.operating_expense where fiscal_year = 2031 order by all
                """))
        .containsExactly("实有在职人数|50000.00|1", "编制人数|25000.00|1");
  }

  @Test
  void partsOfProcurementAreSharesOfAllOfIt() throws SQLException {
    assertThat(
            lines(
                """
                select item_code, amount_yuan, whole_share from compare.procurement
                order by amount_yuan, item_code
                """))
        .containsExactly(
            "goods|100000.00|0.25",
            "reserved_small|200000.00|0.5",
            "services|300000.00|0.75",
            "procurement|400000.00|null");
  }

  @Test
  void barredFigureIsShownAndIsNoPeerAndTheFarOneIsAnOutlier() throws SQLException {
    assertThat(
            lines(
                """
                select body_name, amount_yuan, peer_count, outlier from compare.three_public
                where document_key in ('peer1', 'peer10', 'peer11') and item_code = 'reception'
                order by amount_yuan
                """))
        .containsExactly(
            "第1所|10001.00|10|false", "第11所|10011.00|10|null", "第10所|900000.00|10|true");
  }

  private static String caution(String document, String item) throws SQLException {
    return String.join(
        "",
        lines(
            """
            select coalesce(caution, '') from compare.three_public
            where document_key = '%s' and item_code = '%s'
            """
                .formatted(document, item)));
  }

  private static List<String> lines(String sql) throws SQLException {
    return Query.lines(connection, sql);
  }
}
