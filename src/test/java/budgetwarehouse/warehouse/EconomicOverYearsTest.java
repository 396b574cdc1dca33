package budgetwarehouse.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Follows basic expenditure across the reform of 2018: a court prints sections in 2016, 2017, 2018
 * and 2025, a primary school sections in 2018 and classes in 2017.
 */
class EconomicOverYearsTest {
  private static final String MANIFEST =
      """
      a16,,甲法院,2016,budget,unit
      a17,,甲法院,2017,budget,unit
      a18,,甲法院,2018,budget,unit
      a25,,甲法院,2025,budget,unit
      b17,,甲小学,2017,budget,unit
      b18,,甲小学,2018,budget,unit
      """;
  private static final String FIGURES =
      """
      a16,BUD06,1,,合计,total,70.00,
      a16,BUD06,1,30101,基本工资,total,50.00,
      a16,BUD06,1,30104,其他社会保障缴费,total,8.00,
      a16,BUD06,1,30307,医疗费,total,12.00,
      a17,BUD06,2,,合计,total,100.00,
      a17,BUD06,2,30101,基本工资,total,50.00,
      a17,BUD06,2,30102,津贴补贴,total,10.00,
      a17,BUD06,2,30104,其他社会保障缴费,total,9.00,
      a17,BUD06,2,30307,医疗费,total,11.00,
      a17,BUD06,2,30311,住房公积金,total,15.00,
      a17,BUD06,2,30312,提租补贴,total,5.00,
      a18,BUD06,3,,合计,total,110.00,
      a18,BUD06,3,30101,基本工资,total,52.00,
      a18,BUD06,3,30102,津贴补贴,total,16.00,
      a18,BUD06,3,30110,职工基本医疗保险缴费,total,7.00,
      a18,BUD06,3,30112,其他社会保障缴费,total,3.00,
      a18,BUD06,3,30113,住房公积金,total,18.00,
      a18,BUD06,3,30114,医疗费,total,10.00,
      a18,BUD06,3,30307,医疗费补助,total,4.00,
      a25,BUD06,4,,合计,total,120.00,
      a25,BUD06,4,30101,基本工资,total,60.00,
      a25,BUD06,4,30110,职工基本医疗保险缴费,total,9.00,
      a25,BUD06,4,30113,住房公积金,total,28.00,
      a25,BUD06,4,30311,代缴社会保险费,total,23.00,
      b17,BUD06,5,,合计,total,60.00,
      b17,BUD06,5,301,工资福利支出,total,30.00,
      b17,BUD06,5,302,商品和服务支出,total,10.00,
      b17,BUD06,5,303,对个人和家庭的补助,total,20.00,
      b18,BUD06,6,,合计,total,66.00,
      b18,BUD06,6,30101,基本工资,total,32.00,
      b18,BUD06,6,30113,住房公积金,total,12.00,
      b18,BUD06,6,30201,办公费,total,11.00,
      b18,BUD06,6,30302,退休费,total,11.00,
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
  @CsvSource({"class", "section"})
  void everyYuanOfEveryYearStandsOnOneRowOfEachLevel(String level) throws Exception {
    assertThat(
            lines(
                """
                select fiscal_year, sum(amount_yuan) from compare.economic_over_years
                where body_name = '甲法院' and level = '%s' group by all order by all
                """
                    .formatted(level)))
        .containsExactly("2016|700000.00", "2017|1000000.00", "2018|1100000.00", "2025|1200000.00");
  }

  @ParameterizedTest
  @CsvSource({
    // renamed nothing, merged 提租补贴 into it, moved from 303 to 301
    "2018, 30101, 基本工资, 500000.00, 20000.00, true, 未变",
    "2018, 30102, 津贴补贴, 150000.00, 10000.00, true, 并入",
    "2018, 30113, 住房公积金, 150000.00, 30000.00, true, 整体改码",
    // split, within the class and across it: the old and the new codes
    "2018, 30104, 其他社会保障缴费, 90000.00, -90000.00, false, 类内拆分",
    "2018, 30110, 职工基本医疗保险缴费, null, 70000.00, false, 类内拆分",
    "2018, 30307, 医疗费, 110000.00, -110000.00, false, 拆分，份额不明",
    "2018, 30307, 医疗费补助, null, 40000.00, false, 拆分，份额不明",
    "2018, 30114, 医疗费, null, 100000.00, false, 拆分，份额不明",
    // before and after the reform they are themselves
    "2017, 30104, 其他社会保障缴费, 80000.00, 10000.00, true, 未变",
    "2017, 30307, 医疗费, 120000.00, -10000.00, true, 未变",
    "2025, 30110, 职工基本医疗保险缴费, 70000.00, 20000.00, true, 未变",
    // the code of 住房公积金 until 2017, given to something else in 2020
    "2025, 30311, 代缴社会保险费, null, 230000.00, false, 新设",
    "2025, 30113, 住房公积金, 180000.00, 100000.00, true, 未变",
  })
  void sectionIsComparedUnderTheCodeOfToday(
      int year,
      String code,
      String name,
      String prior,
      String change,
      String comparable,
      String rule)
      throws Exception {
    assertThat(
            lines(
                """
                select prior_year_yuan, change_yuan, is_comparable, rule_names
                from compare.economic_over_years
                where body_name = '甲法院' and fiscal_year = %d and economic_code = '%s'
                    and economic_name = '%s'
                """
                    .formatted(year, code, name)))
        .containsExactly(String.join("|", prior, change, comparable, rule));
  }

  // 医疗费 of 2017 went to 301 and 303: neither class is the thing it was for this body
  @Test
  void classesBetweenWhichMoneyWasPartedAreNotComparable() throws Exception {
    assertThat(
            lines(
                """
                select economic_code, amount_yuan, prior_year_yuan, is_comparable,
                    not_comparable_share, prior_not_comparable_share
                from compare.economic_over_years
                where body_name = '甲法院' and fiscal_year = 2018 and level = 'class' order by all
                """))
        .containsExactly(
            "301|1060000.00|890000.00|false|1.0|1.0", "303|40000.00|110000.00|false|1.0|1.0");
  }

  // 10 of 301 in 2018 is 医疗费, printed once; the class is a sum that nobody prints
  @ParameterizedTest
  @CsvSource({"class, 301, true", "section, 30114, false"})
  void sumThatIsNotPrintedIsSaid(String level, String code, boolean said) throws Exception {
    assertThat(
            lines(
                """
                select contains(caution, '文件未印此数'), printed_text is not null
                from compare.economic_over_years
                where body_name = '甲法院' and fiscal_year = 2018 and level = '%s'
                    and economic_code = '%s'
                """
                    .formatted(level, code)))
        .containsExactly(said + "|true");
  }

  @Test
  void yearBeforeTheReformIsWhollyComparableWithTheYearBeforeThat() throws Exception {
    assertThat(
            lines(
                """
                select distinct level, is_comparable, not_comparable_share
                from compare.economic_over_years
                where body_name = '甲法院' and fiscal_year = 2017 order by all
                """))
        .containsExactly("class|true|0.0", "section|true|0.0");
  }

  // 303 printed as one sum in 2017 holds 住房公积金, which is 301 in 2018
  @Test
  void classPrintedAloneBeforeTheReformBlursTheClassesItWentTo() throws Exception {
    assertThat(
            lines(
                """
                select economic_code, prior_year_yuan, change_yuan, is_comparable
                from compare.economic_over_years
                where body_name = '甲小学' and fiscal_year = 2018 and level = 'class' order by all
                """))
        .containsExactly(
            "301|300000.00|140000.00|false",
            "302|100000.00|10000.00|true",
            "303|200000.00|-90000.00|false");
  }

  @Test
  void sectionsHaveNoYearBeforeWhereItPrintsClassesAlone() throws Exception {
    assertThat(
            lines(
                """
                select economic_code, prior_year_yuan, is_comparable
                from compare.economic_over_years
                where body_name = '甲小学' and fiscal_year = 2018 and level = 'section'
                    and economic_code in ('302', '30201') order by all
                """))
        .containsExactly("302|100000.00|false", "30201|null|false");
  }

  @ParameterizedTest
  @CsvSource({
    "甲法院, 2018, 50101, 680000.00",
    "甲法院, 2018, 50102, 100000.00",
    "甲法院, 2018, 50901, 40000.00",
    "甲小学, 2018, 50501, 440000.00",
    "甲小学, 2018, 50502, 110000.00",
    "甲小学, 2018, 50905, 110000.00",
    "甲法院, 2017, '', 1000000.00",
  })
  void natureOfTheBodyDecidesTheGovernmentCode(String body, int year, String code, String amount)
      throws Exception {
    assertThat(
            lines(
                """
                select amount_yuan from compare.government_economic
                where body_name = '%s' and fiscal_year = %d and economic_code = '%s'
                """
                    .formatted(body, year, code)))
        .containsExactly(amount);
  }

  @Test
  void governmentSchemeHoldsEveryYuan() throws Exception {
    assertThat(
            lines(
                """
                select (select sum(amount_yuan) from compare.government_economic)
                    - (select sum(amount_yuan) from fact_basic_expenditure)
                """))
        .containsExactly("0.00");
  }

  @Test
  void performancePayInACourtMeansThatItIsNotAllAdministrative(@TempDir Path other)
      throws Exception {
    Path mixed =
        new SmallStore(other)
            .manifest("a25,,甲法院,2025,budget,department\n")
            .load(
                1,
                """
                a25,BUD06,1,,合计,total,90.00,
                a25,BUD06,1,30101,基本工资,total,50.00,
                a25,BUD06,1,30107,绩效工资,total,30.00,
                a25,BUD06,1,30302,退休费,total,10.00,
                """)
            .buildCompared();

    assertThat(
            Query.lines(
                mixed,
                """
                select economic_code, amount_yuan, undecided_reason, round(not_decided_share, 2)
                from compare.government_economic order by all
                """))
        .containsExactly(
            "|500000.00|列有绩效工资，行政与事业单位的支出没有分开|0.56",
            "50501|300000.00|null|0.56",
            "50905|100000.00|null|0.56");
  }
}
