package budgetwarehouse.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Follows bodies over the reform of 2018 in both views of years: one was renamed and took another
 * code, one was merged into another, and one prints nothing of what was split.
 */
class BodyOverYearsTest {
  private static final String MANIFEST =
      """
      ecology-old,305,环境保护局,2018,budget,department
      ecology-new,412,生态环境局,2019,budget,department
      land-old,306,国土资源局,2018,budget,department
      land-new,310,自然资源和规划局,2019,budget,department
      court-old,,甲法院,2017,budget,department
      court-new,,甲法院,2018,budget,department
      """;
  private static final String FIGURES =
      """
      ecology-old,BUD03,1,2110101,行政运行,total,10.00,
      ecology-new,BUD03,1,2110101,行政运行,total,12.00,
      ecology-old,BUD06,2,30101,基本工资,total,5.00,
      ecology-new,BUD06,2,30101,基本工资,total,6.00,
      land-old,BUD03,1,2200101,行政运行,total,20.00,
      land-new,BUD03,1,2200101,行政运行,total,22.00,
      land-old,BUD06,2,30101,基本工资,total,7.00,
      land-new,BUD06,2,30101,基本工资,total,8.00,
      court-old,BUD06,2,30101,基本工资,total,3.00,
      court-new,BUD06,2,30101,基本工资,total,3.50,
      court-new,BUD06,2,30110,职工基本医疗保险缴费,total,1.00,
      """;

  @TempDir private static Path folder;
  private static Path warehouse;

  @BeforeAll
  static void build() throws Exception {
    warehouse = new SmallStore(folder).manifest(MANIFEST).load(1, FIGURES).buildCompared();
  }

  private static List<String> lines(String sql) throws Exception {
    return Query.lines(warehouse, sql);
  }

  @ParameterizedTest
  @CsvSource({
    "function, 2110101, 120000.00, 100000.00",
    "economic, 30101, 60000.00, 50000.00",
  })
  void setsTheYearUnderTheFormerNameAndCodeBesideIt(
      String view, String code, String amount, String prior) throws Exception {
    assertThat(
            lines(
                """
                select body_name, fiscal_year, amount_yuan, prior_body_name, prior_year,
                    prior_year_yuan, is_comparable
                from compare.%1$s_over_years
                where %1$s_code = '%2$s' and fiscal_year = 2019
                    and caution like '%%所比年度该单位名为“环境保护局”。%%'
                """
                    .formatted(view, code)))
        .containsExactly("生态环境局|2019|" + amount + "|环境保护局|2018|" + prior + "|true");
  }

  @ParameterizedTest
  @CsvSource({
    "function, 国土资源局, 2018, 沿革到此为止",
    "function, 自然资源和规划局, 2019, 不与改革前的单位相连",
    "economic, 国土资源局, 2018, 沿革到此为止",
    "economic, 自然资源和规划局, 2019, 不与改革前的单位相连",
  })
  void saysWhyAMergedBodyHasNoYearBefore(String view, String body, int year, String caution)
      throws Exception {
    assertThat(
            lines(
                """
                select distinct fiscal_year, prior_year, is_comparable
                from compare.%s_over_years
                where body_name = '%s' and caution like '%%%s%%机构改革%%'
                """
                    .formatted(view, body, caution)))
        .containsExactly(year + "|null|null");
  }

  // 30110 took a part of 30104, of which this body had nothing
  @ParameterizedTest
  @CsvSource({"30101, true", "30110, true"})
  void codeThatTookAPartIsComparableWhereTheBodyHadNothingToGive(String code, boolean comparable)
      throws Exception {
    assertThat(
            lines(
                """
                select is_comparable from compare.economic_over_years
                where body_name = '甲法院' and fiscal_year = 2018 and economic_code = '%s'
                """
                    .formatted(code)))
        .containsExactly(String.valueOf(comparable));
  }
}
