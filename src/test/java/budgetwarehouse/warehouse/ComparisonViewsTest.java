package budgetwarehouse.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.reference.ReferenceList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Asks the comparisons about a star of a few rows, each a case ({@code comparison/star.sql}). */
class ComparisonViewsTest {
  private static final Path SCHEMA = Path.of("warehouse-schema");
  private static ComparisonStar star;
  private static Connection connection;

  @BeforeAll
  static void makeViews() throws SQLException {
    star = ComparisonStar.open();
    connection = star.connection();
    star.compare();
  }

  @AfterAll
  static void close() throws SQLException {
    star.close();
  }

  private static List<Path> sqlFiles(String folder) throws IOException {
    try (Stream<Path> files = Files.list(SCHEMA.resolve(folder))) {
      return files.filter(file -> file.toString().endsWith(".sql")).sorted().toList();
    }
  }

  static List<Map<String, String>> publishedViews() {
    return ReferenceList.read("comparisons/publication.csv").rows();
  }

  static List<Map<String, String>> charts() {
    return ReferenceList.read("comparisons/chart.csv").rows();
  }

  @Test
  void everyComparisonIsPublished() throws IOException {
    assertThat(sqlFiles("comparisons"))
        .extracting(file -> file.getFileName().toString().replace(".sql", ""))
        .containsExactlyInAnyOrderElementsOf(
            publishedViews().stream().map(line -> line.get("view")).toList());
  }

  @ParameterizedTest
  @MethodSource("publishedViews")
  void everyRowSaysWhoItIsHowManyPeersItHasAndWhatToBewareOf(Map<String, String> published) {
    ViewDescription view =
        new WarehouseViews(connection).describe("compare", published.get("view")).orElseThrow();

    assertThat(view.comment()).contains(" | ");
    assertThat(view.columns()).allSatisfy(column -> assertThat(column.comment()).contains(" | "));
    assertThat(view.columns())
        .extracting(ViewColumn::name)
        .contains(
            "district_name",
            "body_name",
            "fiscal_year",
            "stage_name",
            "scope_name",
            "peer_group",
            "peer_count",
            "share_excluded",
            "caution",
            "document_key");
  }

  @ParameterizedTest
  @MethodSource("publishedViews")
  void fewPeersAreAlwaysSaid(Map<String, String> published) throws SQLException {
    String view = published.get("view");
    String exceptions =
        switch (view) {
          case "unit_cost" -> "and is_comparable";
          case "indicator", "cost" ->
              "and caution not like '%无可比对象%' and caution not like '%没有量化目标%'";
          default -> "";
        };

    assertThat(
            lines(
                """
                select * from compare.%s
                where peer_count < 10
                    and coalesce(caution, '') not like '%%同类仅 ' || peer_count || ' 家，不足十家。%%'
                    %s
                """
                    .formatted(view, exceptions)))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("charts")
  void chartsDrawColumnsThatExist(Map<String, String> chart) {
    ViewDescription view =
        new WarehouseViews(connection).describe("compare", chart.get("view")).orElseThrow();

    assertThat(view.columns())
        .extracting(ViewColumn::name)
        .containsAll(
            Stream.of("category", "series", "value", "state", "filter_column")
                .flatMap(field -> Stream.of(chart.get(field).split(" ")))
                .filter(name -> !name.isBlank())
                .toList());
  }

  @ParameterizedTest
  @CsvSource({
    "甲区财政局, total, 50000.00, stated, 5.00",
    "甲区财政局, abroad, 0.00, zero, 0",
    "甲区财政局, vehicle_purchase, null, blank, null",
    "乙区财政局, total, 10000.00, stated, null",
    "乙区财政局, vehicle_purchase, null, not_disclosed, null",
    "丙开发区财政局, total, null, not_disclosed, null",
  })
  void zeroBlankAndUndisclosedStayApart(
      String body, String item, String amount, String state, String printed) throws SQLException {
    assertThat(
            lines(
                """
                select amount_yuan, value_state, printed_text from compare.three_public
                where body_name = '%s' and item_code = '%s'
                """
                    .formatted(body, item)))
        .containsExactly(amount + "|" + state + "|" + printed);
  }

  @Test
  void bodyThatDisclosesNothingHasTheTotalAlone() throws SQLException {
    assertThat(
            lines(
                """
                select item_code from compare.three_public where body_name = '丙开发区财政局'
                """))
        .containsExactly("total");
  }

  @Test
  void undisclosedBodiesAreNoPeers() throws SQLException {
    assertThat(
            lines(
                """
                select distinct peer_count, median_yuan from compare.three_public
                where item_code = 'total' and peer_group like '财政局%'
                """))
        .containsExactly("2|30000.00");
  }

  @Test
  void projectIsComparedWithItsThemeOnly() throws SQLException {
    assertThat(
            lines(
                """
                select project_name, amount_yuan, peer_count, median_yuan, peer_rank
                from compare.cost
                where theme_name = '信息系统运维' and peer_group like '财政局%'
                """))
        .containsExactly("系统服务|300000.00|2|225000.00|1", "系统运维|150000.00|2|225000.00|2");
  }

  @Test
  void shareOfProjectMoneyCountsWhatIsNotDisclosedProjectByProject() throws SQLException {
    assertThat(
            lines(
                """
                select theme_name, round(project_money_share, 4) from compare.project_theme
                where body_name = '甲区财政局' and amount_yuan is not null
                """))
        .containsExactly("（未逐项公开）|0.8235", "信息系统运维|0.1765");
  }

  @Test
  void supersededDocumentIsNotCompared() throws SQLException {
    assertThat(lines("select * from compare.cost where document_key = 'd9'")).isEmpty();
    assertThat(lines("select * from compare.satisfaction where document_key = 'd9'")).isEmpty();
  }

  @Test
  void priceInTheNameIsAPrice() throws SQLException {
    assertThat(
            lines(
                """
                select stated_price_yuan, unit_cost_yuan, unit_cost_unit, period_name
                from compare.unit_cost
                where project_name = '系统运维'
                """))
        .containsExactly("1600.000000|1600.000000|单位|每年");
  }

  @ParameterizedTest
  @CsvSource({
    "系统运维, 152000.00, 152000.00, 相符",
    "系统服务, 300000.00, 300000.00, 相符",
    "物资采购, 1000000.00, 10000000.00, 项目预算为数量×单价的 10.00 倍",
  })
  void quantityTimesPriceIsSetAgainstWhatIsStated(
      String project, String implied, String compared, String verdict) throws SQLException {
    assertThat(
            lines(
                """
                select implied_yuan, compared_yuan, verdict from compare.project_arithmetic
                where project_name = '%s'
                """
                    .formatted(project)))
        .containsExactly(implied + "|" + compared + "|" + verdict);
  }

  @Test
  void lostZeroIsPointedOut() throws SQLException {
    assertThat(
            lines(
                """
                select project_name from compare.project_arithmetic
                where caution like '%相差恰为 10 倍，可能多写或漏写了零%'
                """))
        .containsExactly("物资采购");
  }

  @Test
  void upperBoundOnSatisfactionIsNoPeerOfLowerBounds() throws SQLException {
    assertThat(
            lines(
                """
                select body_name, comparator_name, peer_count, median_share
                from compare.satisfaction
                """))
        .containsExactlyInAnyOrder("甲区财政局|≥|2|0.925", "乙区财政局|≥|2|0.925", "丙开发区财政局|≤|1|0.05");
  }

  @Test
  void missingKindsOfIndicatorsAreNamed() throws SQLException {
    assertThat(
            lines(
                """
                select quantified_count, indicator_count, missing_kinds
                from compare.target_quality where body_name = '乙区财政局'
                """))
        .containsExactly("5|6|产出质量、产出时效");
  }

  @Test
  void statedChangeThatDoesNotGiveThePriorYearIsSaid() throws SQLException {
    assertThat(
            lines(
                """
                select label, prior_year_yuan, implied_prior_yuan from compare.year_on_year
                where caution like '所述增减与所列上年数不合%'
                """))
        .containsExactly("基本支出|6500000.00|7000000.00");
  }

  @Test
  void changeAgainstTheBudgetCountsAndNoChangeIsAChangeOfNothing() throws SQLException {
    assertThat(
            lines(
                """
                select label, change_yuan, growth_share from compare.year_on_year
                where label <> '基本支出' and body_name = '甲区财政局' order by all
                """))
        .containsExactly("人员经费|null|null", "公用经费|100000.00|0.25", "项目支出|0.00|0.0");
  }

  @Test
  void operatingExpenseIsDividedByAllStaff() throws SQLException {
    assertThat(lines("select staff_count, per_head_yuan from compare.operating_expense"))
        .containsExactly("20.0000|50000.00");
  }

  @Test
  void cofogRowsOfABodyAddUpToItsFunctions() throws SQLException {
    assertThat(
            lines(
                """
                select
                    document_key, money_name, sum(amount_yuan), sum(expenditure_share),
                    sum(assigned_share)
                from compare.cofog_structure
                group by document_key, money_name order by document_key, money_name desc
                """))
        .containsExactly(
            "d1|部门支出|10000000.00|1.0|1.0",
            "d1|财政拨款支出|10000007.00|1.0|1.0",
            "d2|部门支出|4000000.00|1.0|null");
    assertThat(
            lines(
                """
                select document_key, sum(amount_yuan) from compare.function_structure
                group by document_key order by all
                """))
        .containsExactly("d1|10000000.00", "d2|4000000.00");
  }

  @Test
  void moneyWithoutAFunctionIsARowThatSaysWhy() throws SQLException {
    assertThat(
            lines(
                """
                select cofog_scope_name, cofog_group_name, amount_yuan from compare.cofog_structure
                where cofog_division is null order by all
                """))
        .containsExactly("未归类|文件未列明科目|4000000.00", "未归类|职工缴费|2000000.00");
  }

  private static List<String> lines(String sql) throws SQLException {
    return Query.lines(connection, sql);
  }
}
