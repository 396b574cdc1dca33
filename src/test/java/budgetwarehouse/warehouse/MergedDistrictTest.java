package budgetwarehouse.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 闸北区 was merged into 静安区 in 2015: one history of the district, two lines of bodies. */
class MergedDistrictTest {
  private static final String MANIFEST =
      """
      jingan-old,,甲法院,2014,budget,department,,,,310106,静安区
      zhabei,,甲法院,2014,budget,department,,,,310108,闸北区
      jingan-new,,甲法院,2015,budget,department,,,,310106,静安区
      jingan-school,,甲小学,2013,budget,department,,,,310106,静安区
      jingan-school-new,,甲小学,2017,budget,department,,,,310106,静安区
      """;
  private static final String FIGURES =
      """
      jingan-old,BUD03,1,2040501,行政运行,total,10.00,
      zhabei,BUD03,1,2040501,行政运行,total,7.00,
      jingan-new,BUD03,1,2040501,行政运行,total,18.00,
      jingan-school,BUD03,1,2050202,小学教育,total,3.00,
      jingan-school-new,BUD03,1,2050202,小学教育,total,5.00,
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

  @Test
  void holdsTheMergedDistrictInOneHistory() throws Exception {
    assertThat(
            lines(
                """
                select division_code, full_name, valid_to_year, rule, comparable_from_year, caution
                from division_history
                where history_code = '310106'
                order by division_code
                """))
        .containsExactly(
            "310106|上海市静安区|null|null|null|2015年闸北区并入静安区",
            "310108|上海市闸北区|2014|merged|null|2015年闸北区并入静安区");
  }

  @Test
  void findsTheDocumentsOfBothUnderEitherName() throws Exception {
    assertThat(
            lines(
                """
                select division_code, disclosure_count, codes_and_names
                from district('闸北区')
                where disclosure_count > 0
                """))
        .containsExactlyElementsOf(
            lines(
                """
                select '310106', 5, ['310106 上海市静安区', '310108 上海市闸北区']
                """));
  }

  @Test
  void keepsTheBodiesOfBothApartAndSaysWhy() throws Exception {
    assertThat(
            lines(
                """
                select conformed_unit, unit_history_rule, unit_history_reason, first_year, last_year
                from dim_budgetary_unit
                where unit_name = '甲法院'
                order by all
                """))
        .containsExactly(
            "310106 甲法院|unchanged|null|2014|2015", "310108 甲法院|merged|闸北区并入静安区|2014|2014");
  }

  @Test
  void saysThatTheDistrictIsNotWhatItWas() throws Exception {
    assertThat(
            lines(
                """
                select body_name, district_name, fiscal_year, prior_year, regexp_extract(
                    caution, '[^。]*(闸北区并入静安区)[^。]*。'
                )
                from compare.body_over_years
                where measure = 'expenditure' and caution like '%闸北区并入静安区%'
                order by all
                """))
        .containsExactly(
            "甲小学|上海市静安区|2017|2013|两年之间该地区辖区有变（2015年闸北区并入静安区），范围不同。",
            "甲法院|上海市闸北区|2014|null|该单位的沿革到此为止，不与改革后的单位相连（闸北区并入静安区）。",
            "甲法院|上海市静安区|2015|2014|本年起该地区辖区有变（闸北区并入静安区），与以前年度范围不同。");
  }

  @Test
  void callsNoChangeGrowthThatTheMergerMayHaveMade() throws Exception {
    assertThat(
            lines(
                """
                select body_name, fiscal_year, growth_share
                from compare.body_over_years
                where measure = 'expenditure' and prior_year is not null
                order by all
                """))
        .containsExactly("甲小学|2017|null", "甲法院|2015|null");
    assertThat(
            lines(
                """
                select body_name, fiscal_year, is_comparable, growth_share, not_comparable_share
                from compare.function_over_years
                where level_name = '项' and prior_year is not null
                order by all
                """))
        .containsExactly("甲小学|2017|false|null|1.0", "甲法院|2015|false|null|1.0");
  }
}
