package budgetwarehouse.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One code in several years and several names of one body, in a made store. */
class UnitHistoryTest {
  private static final String MANIFEST =
      """
      ecology-old,305,环境保护局,2017,budget,department
      ecology-new,412,生态环境局,2022,budget,department
      land-old,306,国土资源局,2017,budget,department
      land-new,306,自然资源和规划局,2022,budget,department
      cadres,307,老干部局,2017,budget,department
      data,307,数据局,2024,budget,department
      health,308,卫生健康局,2022,budget,department
      health-own,308001,卫生健康局,2022,budget,unit
      quake-old,309,地震局,2017,budget,department
      quake-new,409,地震局,2024,budget,department
      approval,,行政审批局,2022,budget,department
      service,,政务服务管理办公室,2022,budget,department
      justice,,司法局,2022,budget,department
      """;

  @TempDir private static Path folder;
  private static Path warehouse;

  @BeforeAll
  static void build() throws Exception {
    String figures =
        MANIFEST
            .lines()
            .map(line -> line.substring(0, line.indexOf(',')))
            .map(key -> key + ",BUD03,1,2010601,行政运行,total,1.00,,\n")
            .reduce("", String::concat);
    warehouse = new SmallStore(folder).manifest(MANIFEST).load(1, figures).build();
  }

  private static List<String> lines(String sql) throws Exception {
    try (var connection = java.sql.DriverManager.getConnection("jdbc:duckdb:" + warehouse)) {
      return Query.lines(connection, sql);
    }
  }

  @Test
  void followsOneBodyOverAnotherNameAndAnotherCode() throws Exception {
    assertThat(
            lines(
                """
                select unit_code, unit_history_rule, first_year
                from dim_budgetary_unit
                where conformed_unit = '130306 生态环境局'
                order by unit_code
                """))
        .containsExactly("305|renamed|2017", "412|recoded|2022");
  }

  @Test
  void endsNoBodyThatIsSeenAfterTheReformUnderItsName() throws Exception {
    assertThat(
            lines(
                """
                select unit_code, unit_history_rule, unit_history_reason
                from dim_budgetary_unit
                where conformed_unit = '130306 地震局'
                order by unit_code
                """))
        .containsExactly("309|recoded|null", "409|recoded|null");
  }

  @Test
  void takesOneCodeForTwoBodiesWhereTheNamesOfTheYearsDiffer() throws Exception {
    assertThat(
            lines(
                """
                select unit_natural_key, unit_history_rule, first_year, last_year
                from dim_budgetary_unit
                where unit_code in ('306', '307')
                order by unit_natural_key
                """))
        .containsExactlyInAnyOrder(
            "306 国土资源局|merged|2017|2017",
            "306 自然资源和规划局|code_reused|2022|2022",
            "307 老干部局|code_reused|2017|2017",
            "307 数据局|code_reused|2024|2024");
  }

  @Test
  void givesEachDocumentTheBodyOfItsYear() throws Exception {
    assertThat(
            lines(
                """
                select dim_document.document_key, dim_budgetary_unit.unit_natural_key
                from dim_document
                inner join dim_budgetary_unit
                    on dim_document.budgetary_unit_key = dim_budgetary_unit.budgetary_unit_key
                where unit_code = '307'
                order by 1
                """))
        .containsExactly("cadres|307 老干部局", "data|307 数据局");
  }

  @Test
  void asksAPersonToLookAtACodeThatWasAnotherBodys() throws Exception {
    assertThat(
            lines("select document_key from finding where kind = 'unit_code_reused' order by all"))
        .containsExactly("cadres", "data", "land-new", "land-old");
  }

  @Test
  void keepsADepartmentAndItsOwnUnitApart() throws Exception {
    assertThat(
            lines(
                """
                select conformed_unit
                from dim_budgetary_unit
                where starts_with(conformed_unit, '130306 卫生健康局')
                order by all
                """))
        .containsExactly("130306 卫生健康局 308", "130306 卫生健康局 308001");
  }

  @Test
  void bodyThatTookInAnotherOfWhichNothingIsThereIsNotCut() throws Exception {
    assertThat(lines("select unit_history_reason from dim_budgetary_unit where unit_name = '司法局'"))
        .containsExactly("null");
  }

  @Test
  void divisionsLoseNothingToThoseInsideThem() throws Exception {
    assertThat(
            lines(
                """
                select distinct comparable_from_year
                from division_history
                where history_code in ('650000', '632800', '460300')
                """))
        .doesNotContain("2014", "2018", "2023");
  }
}
