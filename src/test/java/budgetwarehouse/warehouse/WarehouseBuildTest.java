package budgetwarehouse.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Builds the warehouse of the five founding documents once and asks what it holds. */
class WarehouseBuildTest {
  private static final String ZONE = "1111111111111111";
  private static final String DISTRICT = "4444444444444444";

  @TempDir private static Path folder;
  private static BuiltWarehouse warehouse;

  @BeforeAll
  static void build() throws Exception {
    warehouse = WarehouseBuild.build(GoldenStore.in(folder), folder.resolve("data"), "test");
  }

  @ParameterizedTest
  @CsvSource({
    ZONE + ", fact_revenue, BUD02, 14826400.00",
    ZONE + ", fact_expenditure, BUD03, 14826400.00",
    ZONE + ", fact_grant_expenditure, BUD05, 14826400.00",
    ZONE + ", fact_basic_expenditure, BUD06, 12461600.00",
    ZONE + ", fact_three_public, BUD07, 62800.00",
    DISTRICT + ", fact_revenue, NARRATIVE, 18448100.00",
    DISTRICT + ", fact_expenditure, NARRATIVE, 18448100.00",
    DISTRICT + ", fact_grant_expenditure, NARRATIVE, 18448100.00",
    DISTRICT + ", fact_three_public, NARRATIVE, 20000.00",
  })
  void plainSumOfFactsIsTheStatedTotal(String document, String fact, String source, String sum)
      throws SQLException {
    assertThat(
            lines(
                "select table_id, sum(amount_yuan) from %s where document_key = '%s' group by all"
                    .formatted(fact, document)))
        .containsExactly(source + "|" + sum);
  }

  @ParameterizedTest
  @CsvSource({
    "0000000000000000, 4, 4, 10119600.00",
    "1111111111111111, 20, 1, 2364800.00",
    "2222222222222222, 23, 23, 195845200.00",
    "3333333333333333, 6, 6, 543880000.00",
    "4444444444444444, 3, 3, 3634200.00",
  })
  void everyProjectHasItsRowAlsoWithoutAmount(String document, int rows, int amounts, String sum)
      throws SQLException {
    assertThat(
            lines(
                """
                select count(*), count(amount_yuan), sum(amount_yuan)
                from fact_project where document_key = '%s'
                """
                    .formatted(document)))
        .containsExactly(rows + "|" + amounts + "|" + sum);
  }

  @Test
  void restOfProjectExpenditureIsOneRowNotDisclosed() throws SQLException {
    assertThat(
            lines(
                """
                select project_key, value_state, table_id, row_label, amount_yuan
                from fact_project
                where document_key = '1111111111111111' and amount_yuan is not null
                """))
        .containsExactly("0|not_disclosed|BUD03|合计|2364800.00");
  }

  @Test
  void partsThatDoNotAddUpGiveWayToTheirSumAndAreFindings() throws SQLException {
    assertThat(
            lines(
                """
                select expenditure_kind_code, amount_yuan
                from fact_expenditure join dim_expenditure_kind using (expenditure_kind_key)
                where document_key = '4444444444444444' order by all
                """))
        .containsExactly("basic_not_split|14813900.00", "project|3634200.00", "special|0.00");
    assertThat(
            lines(
                """
                select row_label, printed_text from finding
                where document_key = '4444444444444444' and kind = 'part_not_closing'
                order by all
                """))
        .containsExactly("人员经费|1289.65万元", "公用经费|191.76万元");
  }

  @Test
  void statedZerosStandApartFromWhatIsNotPrinted() throws SQLException {
    assertThat(
            lines(
                """
                select three_public_item_code, value_state, amount_yuan
                from fact_three_public join dim_three_public_item using (three_public_item_key)
                where document_key = '4444444444444444' order by all
                """))
        .containsExactly(
            "abroad|zero|0.00",
            "reception|stated|20000.00",
            "vehicle_operation|zero|0.00",
            "vehicle_purchase|zero|0.00");
  }

  @Test
  void totalWiderThanItsPartsIsAFinding() throws SQLException {
    assertThat(
            lines(
                """
                select distinct check_id, printed_text from finding
                where document_key = '1111111111111111' and check_id = 'SAN-03'
                """))
        .containsExactly("SAN-03|表内合计 153900 元");
  }

  @Test
  void sumsPrintedElsewhereWitnessTheFacts() throws SQLException {
    assertThat(
            lines(
                """
                select distinct witness_table_id, witness_row_label, covered_fact_count, is_agreeing
                from fact_witness
                where fact_table = 'fact_expenditure' and document_key = '1111111111111111'
                    and witness_table_id = 'BUD01' order by all
                """))
        .containsExactly(
            "BUD01|一、一般公共服务支出|5|true",
            "BUD01|二十、住房保障支出|1|true",
            "BUD01|八、社会保障和就业支出|3|true",
            "BUD01|十、卫生健康支出|3|true");
  }

  @Test
  void amountsOfOtherYearsKeepTheirYear() throws SQLException {
    assertThat(
            lines(
                """
                select fiscal_year, sum(amount_yuan) from fact_key_figure
                where document_key = '4444444444444444' and measure_code = 'expenditure'
                group by all order by all
                """))
        .containsExactly("2021|20205800.00", "2022|19990200.00");
  }

  @Test
  void changesAndSharesAreComparisonsAndNoFacts() throws SQLException {
    assertThat(
            lines(
                """
                select amount_yuan, printed_text from stated_comparison
                where document_key = '4444444444444444' and measure = 'expenditure_basic'
                    and figure_kind = 'change_amount'
                """))
        .containsExactly("-1900800.00|190.08");
  }

  @Test
  void checksThatFindNoTableSaySoForEveryDocument() throws SQLException {
    assertThat(
            lines(
                """
                select outcome, count(*) from check_result
                where check_id = 'BUD-IN-02' group by all order by all
                """))
        .containsExactly("insufficient_data|4", "pass|1");
  }

  @Test
  void auditsPass() {
    assertThat(WarehouseAudit.audit(warehouse).failures()).isEmpty();
  }

  private static java.util.List<String> lines(String sql) throws SQLException {
    return Query.lines(warehouse.file(), sql);
  }
}
