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

/** Compares targets of made bodies ({@code comparison/targets.sql}). */
class TargetComparisonTest {
  private static ComparisonStar star;

  @BeforeAll
  static void makeTargets() throws SQLException, IOException {
    star = ComparisonStar.open();
    star.run(Files.readString(Path.of("src/test/resources/comparison/targets.sql")));
    star.compare();
  }

  @AfterAll
  static void close() throws SQLException {
    star.close();
  }

  @ParameterizedTest
  @CsvSource({
    "甲区财政局, 满意度, 95.0|95.0|95.0|1|1",
    "乙区财政局, 满意度, 90.0|90.0|90.0|0|3",
    "丙开发区财政局, 满意度, 95.0|95.0|95.0|0|1",
    "甲区财政局, 投诉与上访, 5.0|5.0|5.0|0|1",
    "乙区财政局, 投诉与上访, 3.0|6.5|10.0|0|3",
  })
  void targetsInOtherWordsStandInOneRowAndRankByWhatTheyDemand(
      String body, String theme, String expected) throws SQLException {
    assertLine(
        """
        select strictest_target, median_target, laxest_target, reversed_count, peer_rank
        from compare.indicator
        where body_name = '%s' and theme_name = '%s' and fiscal_year = 2023
        """
            .formatted(body, theme),
        expected);
  }

  @ParameterizedTest
  @CsvSource({
    "f1.i1, %|3.0|false",
    "f1.i2, %|98.5|false",
    "f1.i3, 分|90.0|false",
    "f1.i4, 工作日|3.0|false",
    "f1.i5, 起|0.0|false",
  })
  void targetsOfOtherFormsAskForTheirWorseEnd(String indicator, String expected)
      throws SQLException {
    assertLine(
        """
        select measuring_unit, laxest_target, coalesce(caution, '') like '%%随任务大小%%'
        from compare.indicator where indicator_key = '%s'
        """
            .formatted(indicator),
        expected);
  }

  @Test
  void costStatedPerPieceIsAUnitCost() throws SQLException {
    assertLine(
        "select theme_name, measuring_unit from compare.indicator where indicator_key = 'd1.i4'",
        "单位成本|元/个");
  }

  @Test
  void districtsStandSideBySide() throws SQLException {
    assertThat(
            star.lines(
                """
                select district_name, indicator_count, strictest_target, laxest_target, peer_count,
                    median_of_peers, peer_rank
                from compare.indicator_by_district
                where theme_name = '投诉与上访' and fiscal_year = 2023
                """))
        .containsExactly(
            "某省丙开发区|1|5.0|5.0|3|5.0|1", "某省乙区|2|3.0|10.0|3|5.0|3", "某省甲区|1|5.0|5.0|3|5.0|1");
  }

  @ParameterizedTest
  @CsvSource({
    "w1.i1, 下限为零",
    "w1.i2, 上限为全部",
    "w1.i3,",
    "w1.i4, 及时而无期限",
    "w1.i5,",
    "w1.i6, 程度没有衡量办法",
    "w1.i7,",
    "w1.i8, 等级没有评定标准",
    "w1.i9, 指标值重复指标名称",
    "w1.i10, 成本上限不低于预算 未写指标值确定依据",
    "w1.i11, 照搬其他项目的指标",
    "f1.i6,",
    "f1.i7,",
    "f1.i8, 成本上限不低于预算",
  })
  void weakTargetsAreNamedWithTheRuleTheyBreak(String indicator, String rules) throws SQLException {
    assertLine(
        """
        select string_agg(rule_name, ' ' order by rule_name) from compare.target_weakness
        where indicator_key = '%s'
        """
            .formatted(indicator),
        String.valueOf(rules));
  }

  @Test
  void qualityCountsEachClassOfWeaknessAndWhatTheValuesRestOn() throws SQLException {
    assertLine(
        """
        select indicator_count, quantified_count, cannot_fail_count, unverifiable_count,
            repeated_count, copied_count, weak_count, basis_given_count, basis_general_count,
            basis_missing_count, missing_kinds
        from compare.target_quality where document_key = 'w1'
        """,
        "11|5|3|4|2|1|8|3|7|1|产出时效、满意度");
  }

  @Test
  void aFileWithoutAnyBasisIsNotSaidToMissOne() throws SQLException {
    assertLine(
        """
        select basis_missing_count, caution like '%确定依据，或没有该栏%'
        from compare.project_target_quality where document_key = 'd1'
        """,
        "null|true");
  }

  @ParameterizedTest
  @CsvSource({
    "e3.i1, 提高|1.0|null",
    "e3.i2, 提高|-1.0|null",
    "e3.i3, 降低|-2.0|null",
    "e3.i4, 维持|null|null",
    "e3.i5, 提高|null|null",
    "e3.i6, 维持|null|null",
    "e3.i7, 不可比|null|文字不同，高低无法比较",
    "e3.i8, 不可比|1.0|高低不分好坏，或好坏方向不定",
    "e3.i9, 不可比|null|计量单位不同",
    "e3.i10, 不可比|null|一年是下限，一年是上限",
    "e3.i11, 提高|1.0|null",
    "e3.i12, 维持|0.0|null",
    "e3.i13, 不可比|null|前一年同名的指标不止一项，或项目不同",
    "e3.i14, 不可比|null|前一年没有同名的指标",
  })
  void aTargetMovesInTheDirectionOfGood(String indicator, String expected) throws SQLException {
    assertLine(
        """
        select movement_name, round(change_value, 4), obstacle from compare.indicator_movement
        where indicator_key = '%s' and prior_year = 2023
        """
            .formatted(indicator),
        expected);
  }

  @Test
  void yearsBeforeThatTheRowPrintsAreComparedToo() throws SQLException {
    assertLine(
        """
        select prior_year, target_value, prior_target, before_prior_target, movement_name,
            source_name
        from compare.indicator_movement where indicator_key = 'd1.i1'
        """,
        "2022|95.0|93.0|90.0|提高|本文件所列以前年度值");
  }

  private static void assertLine(String sql, String expected) throws SQLException {
    assertThat(star.lines(sql)).containsExactly(expected);
  }
}
