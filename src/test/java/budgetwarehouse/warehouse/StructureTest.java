package budgetwarehouse.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Structures, executions, years and gaps of bodies of a few rows, each a case. */
class StructureTest {
  private static final Path SCHEMA = Path.of("warehouse-schema");
  private static final Path CASES = Path.of("src/test/resources/comparison/structure_case.sql");

  private static ComparisonStar star;
  private static Connection connection;

  @BeforeAll
  static void compare() throws SQLException, IOException {
    star = ComparisonStar.open();
    connection = star.connection();
    run(CASES);
    star.compare();
  }

  @AfterAll
  static void close() throws SQLException {
    star.close();
  }

  private static void run(Path file) throws SQLException, IOException {
    run(Files.readString(file));
  }

  private static void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static List<String> lines(String sql) throws SQLException {
    return Query.lines(connection, sql);
  }

  @Test
  void sharesOfABodyAddUpToOne() throws SQLException {
    assertThat(
            lines(
                """
                select structure, body_name, fiscal_year, stage_name, sum(expenditure_share)
                from mart_structure where is_part
                group by all having abs(sum(expenditure_share) - 1) > 1e-9
                """))
        .isEmpty();
    assertThat(lines("select count(distinct body_name) > 14 from compare.expenditure_structure"))
        .containsExactly("true");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "甲区财政局; basic|0.8 operating|0.2 personnel|0.6 project|0.2",
        "乙区财政局; not_disclosed|1.0",
        "丁区图书馆; basic|0.8 not_disclosed|0.2 operating|0.2 personnel|0.6",
        "丁区档案馆; not_disclosed|1.0",
      })
  void basicExpenditureIsPartedAsFarAsTheDocumentPartsIt(String body, String shares)
      throws SQLException {
    assertThat(
            lines(
                """
                select kind_code, round(expenditure_share, 4) from compare.expenditure_structure
                where body_name = '%s' and kind_code <> '' order by kind_code
                """
                    .formatted(body)))
        .containsExactly(shares.strip().split(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "乙区财政局, 文件未分列支出类别，只有合计。",
    "丁区图书馆, 支出总表未列明的部分按基本支出表补足，请核对。",
  })
  void aRowSaysWhatItsDocumentLeavesOpen(String body, String caution) throws SQLException {
    assertThat(
            lines(
                """
                select count(*) > 0 from compare.expenditure_structure
                where body_name = '%s' and contains(caution, '%s')
                """
                    .formatted(body, caution)))
        .containsExactly("true");
  }

  @Test
  void functionsAreThoseOfTheAppropriationsWhereTheTotalHasNone() throws SQLException {
    assertThat(
            lines(
                """
                select function_class_code, amount_yuan, expenditure_share
                from compare.function_structure where body_name = '丁区档案馆'
                order by function_class_code
                """))
        .containsExactly("|100000.00|0.1", "201|900000.00|0.9");
  }

  @Test
  void cofogOfABodyWithCodesInItsGrantsAloneIsThatOfTheGrants() throws SQLException {
    assertThat(
            lines(
                """
                select
                    money_name, cofog_scope_name, cofog_group_name, amount_yuan,
                    expenditure_share, assigned_share
                from compare.cofog_structure
                where body_name = '丁区档案馆' order by money_name desc
                """))
        .containsExactly(
            "部门支出|未归类|支出总表未按功能分类列示，见财政拨款支出|1000000.00|1.0|null",
            "财政拨款支出|已归类|行政与立法机关|900000.00|1.0|1.0");
  }

  @Test
  void cofogSaysThatNoCodeIsStatedWhereNoTableStatesOne() throws SQLException {
    assertThat(
            lines(
                """
                select money_name, cofog_group_name, amount_yuan from compare.cofog_structure
                where body_name in ('乙区财政局', '丁区图书馆') order by all
                """))
        .containsExactly("部门支出|文件未列明科目|500000.00", "部门支出|文件未列明科目|4000000.00");
  }

  @Test
  void cofogComparesAMoneyWithTheSameMoney() throws SQLException {
    assertThat(
            lines(
                """
                select distinct money_name, peer_count, median_yuan from compare.cofog_structure
                where body_name like '丁区第%小学' order by money_name desc
                """))
        .containsExactly("部门支出|10|1003500.00", "财政拨款支出|1|1000.00");
  }

  @Test
  void aFundThatPaysNothingIsNoRowOfCofog() throws SQLException {
    assertThat(
            lines(
                """
                select cofog_group_name, amount_yuan from compare.cofog_structure
                where body_name = '丁区博物馆' and money_name = '财政拨款支出'
                """))
        .containsExactly("行政与立法机关|900000.00");
  }

  @Test
  void functionsAreThoseOfTheTableOfTotalsWhereTheyAddUpToTheWhole() throws SQLException {
    assertThat(
            lines(
                """
                select function_class_code, amount_yuan, expenditure_share, figure_key,
                    contains(caution, '财政拨款')
                from compare.function_structure where body_name = '丁区博物馆'
                order by function_class_code
                """))
        .containsExactly("201|950000.00|0.95|m23.5|false", "208|50000.00|0.05|m23.6|false");
  }

  @ParameterizedTest
  @CsvSource({
    // 800.0 in 万元 stands for anything from 799.95 to 800.05
    "丁区民政局, 预算, b23.9, null",
    "丁区民政局, 决算, f23.1, 由 2 个数字相加，文件印作 7200500.00 元。",
    "丁区第30小学, 预算, s30.1, 由 2 个数字相加，文件未印此数。",
  })
  void aSumSaysWhetherItsDocumentPrintsItOrAnother(
      String body, String stage, String figure, String words) throws SQLException {
    assertThat(
            lines(
                """
                select figure_key,
                    nullif(regexp_extract(caution, '由 [0-9]+ 个数字相加，[^。]*。'), '')
                from compare.expenditure_structure
                where body_name = '%s' and stage_name = '%s' and fiscal_year = 2023
                    and kind_code = '' and not is_part
                """
                    .formatted(body, stage)))
        .containsExactly(figure + "|" + words);
  }

  @ParameterizedTest
  @CsvSource({
    "5, 0.046, false",
    "5, 0.044, true",
    "5.1, 0.0514, false",
    "129.97, 1.2929, true",
    "7.41, 0.07407, false",
  })
  void aPercentageDiffersWhereItIsNotTheRoundedOne(String percent, String share, boolean differs)
      throws SQLException {
    assertThat(lines("select percent_differs(%s, %s, 0, 1)".formatted(percent, share)))
        .containsExactly(String.valueOf(differs));
    assertThat(lines("select percent_differs(%s, %s, 150, 1000)".formatted(percent, share)))
        .as("amounts as coarse as that explain it")
        .containsExactly("false");
  }

  @Test
  void aShareFarFromTenPeersIsAnOutlierAndABarredOneIsNone() throws SQLException {
    assertThat(
            lines(
                """
                select body_name, peer_count, peer_rank, outlier from compare.expenditure_structure
                where kind_code = 'project'
                    and body_name in ('甲区财政局', '丁区第30小学', '丁区第39小学', '丁区第40小学')
                order by body_name
                """))
        .containsExactly(
            "丁区第30小学|10|10|false", "丁区第39小学|10|null|null", "丁区第40小学|10|1|true", "甲区财政局|1|1|null");
  }

  @Test
  void executionIsOfTheAdjustedBudgetAndSaysWhereTheBudgetComesFrom() throws SQLException {
    assertThat(
            lines(
                """
                select dimension_name, measure_name, budget_yuan, adjusted_budget_yuan, final_yuan,
                    round(execution_share, 4), base_name, budget_source_name,
                    contains(caution, '决算文件所载年初预算为 7500000.00 元')
                from compare.budget_and_final where fiscal_year = 2023 and money_name = '部门支出'
                order by all
                """))
        .containsExactly(
            "功能分类|一般公共服务支出|6000000.00|null|5400000.00|0.9|年初预算数|预算文件|false",
            "功能分类|卫生健康支出|null|null|1800000.00|null|null|null|false",
            "功能分类|社会保障和就业支出|2000000.00|null|null|null|年初预算数|预算文件|false",
            "合计|支出合计|8000000.00|9000000.00|7200000.00|0.8|调整预算数|预算文件|true",
            "支出类别|基本支出|6000000.00|null|5400000.00|0.9|年初预算数|预算文件|false",
            "支出类别|项目支出|2000000.00|null|1800000.00|0.9|年初预算数|预算文件|false");
  }

  @Test
  void realAmountsNeedAPriceIndex() throws SQLException, IOException {
    String totals =
        """
        select fiscal_year, amount_yuan, prior_year, change_yuan, round(growth_share, 4),
            real_yuan, round(real_growth_share, 4), index_publisher,
            contains(caution, '未录入价格指数')
        from compare.body_over_years
        where measure = 'expenditure' and body_name = '丁区民政局' and stage_name = '预算'
        order by fiscal_year
        """;
    assertThat(lines(totals))
        .containsExactly(
            "2020|5000000.00|null|null|null|null|null|null|true",
            "2022|6000000.00|2020|1000000.00|0.2|null|null|null|true",
            "2023|8000000.00|2022|2000000.00|0.3333|null|null|null|true");

    run(
        """
        insert into stg_price_index values
            (2, 2021, 102, 2020, '年鉴表 1', '统计局', '2026-01-01'),
            (3, 2022, 103, 2021, '年鉴表 1', '统计局', '2026-01-01')
        """);
    run(SCHEMA.resolve("dimensions/dim_price_index.sql"));
    run(SCHEMA.resolve("comparisons/body_over_years.sql"));

    assertThat(lines(totals))
        .containsExactly(
            "2020|5000000.00|null|null|null|5000000.00|null|统计局|false",
            "2022|6000000.00|2020|1000000.00|0.2|5711022.27|0.1422|统计局|false",
            "2023|8000000.00|2022|2000000.00|0.3333|null|null|null|false");

    run("delete from stg_price_index");
    run(
        """
        insert into stg_price_index values
            (2, 2020, 100, 2020, '年鉴表 2', '统计局', '2026-01-01'),
            (3, 2022, 105, 2020, '年鉴表 2', '统计局', '2026-01-01'),
            (4, 2023, 106.5, 2020, '年鉴表 2', '统计局', '2026-01-01')
        """);
    run(SCHEMA.resolve("dimensions/dim_price_index.sql"));
    run(SCHEMA.resolve("comparisons/body_over_years.sql"));

    assertThat(lines(totals))
        .as("an index of one base")
        .containsExactly(
            "2020|5000000.00|null|null|null|5000000.00|null|统计局|false",
            "2022|6000000.00|2020|1000000.00|0.2|5714285.71|0.1429|统计局|false",
            "2023|8000000.00|2022|2000000.00|0.3333|7511737.09|0.3146|统计局|false");
  }

  @Test
  void everyGapRestsOnAnExpectation() throws SQLException {
    assertThat(
            lines(
                """
                select gap_name, body_name, fiscal_year, subject_name, basis_names
                from compare.coverage_gap order by gap_kind, body_name, fiscal_year
                """))
        .containsExactly(
            "文件未见公开|丁区司法局|2023|预算、决算文件|应公开文件清单",
            "文件未见公开|丁区民政局|2021|预算、决算文件|本单位其他年度已公开",
            "逾期公开|丁区民政局|2023|预算、决算文件|应公开文件清单",
            "绩效目标缺失|丁区民政局|2023|绩效目标|本单位其他年度已公开",
            "绩效目标缺失|丁区第40小学|2023|绩效目标|同类单位过半已公开",
            "公开表缺失|丁区民政局|2023|国有资本经营预算支出表|该阶段、年度的标准表");
  }
}
