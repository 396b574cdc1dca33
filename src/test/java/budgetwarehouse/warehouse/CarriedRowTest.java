package budgetwarehouse.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Codes of another year are other entries today, some elsewhere than the class or section that is
 * printed above them; their money counts once, as the table prints it.
 */
class CarriedRowTest {
  private static final String MANIFEST =
      """
      elsewhere,401,国土资源局,2023,budget,department
      split,402,生态环境局,2023,budget,department
      alike,403,卫生健康局,2023,budget,department
      unknown,404,老干部局,2023,budget,department
      account,405,数据局,2023,final_account,department
      """;

  private static final String FIGURES =
      """
      elsewhere,BUD03,1,,合计,total,50.00
      elsewhere,BUD03,1,215,类,total,50.00
      elsewhere,BUD03,1,21506,款,total,50.00,,,,,=22401
      elsewhere,BUD03,1,2150601,项,total,30.00,,,,,=2240101
      elsewhere,BUD03,1,2150602,项,total,20.00,,,,,=2240703
      split,BUD03,1,,合计,total,100.00
      split,BUD03,1,201,类,total,100.00
      split,BUD03,1,20117,款,total,100.00,,,,,201
      split,BUD03,1,2011701,项,total,60.00,,,,,=2013801
      split,BUD03,1,2011702,项,total,40.00,,,,,=2013802
      alike,BUD03,1,,合计,total,60.00
      alike,BUD03,1,210,类,total,60.00
      alike,BUD03,1,21005,款,total,60.00,,,,,=21011
      alike,BUD03,1,2100501,项,total,60.00,,,,,=21011
      account,FIN03,1,,合计,total,100.00
      account,FIN03,1,201,类,total,100.00
      account,FIN03,1,20117,款,total,100.00,,,,,201
      account,FIN03,1,2011701,项,total,60.00,,,,,=2013801
      account,FIN03,1,2011702,项,total,40.00,,,,,=2013802
      unknown,BUD03,1,,合计,total,210.00
      unknown,BUD03,1,304,类,total,10.00,,,,,-
      unknown,BUD03,1,30401,款,total,10.00,,,,,=2080505
      unknown,BUD03,1,2010101,项,total,200.00
      """;

  @TempDir private static Path folder;
  private static Path warehouse;

  @BeforeAll
  static void build() throws Exception {
    warehouse = new SmallStore(folder).manifest(MANIFEST).load(1, FIGURES).buildChecked();
  }

  @Test
  void itemsThatWentElsewhereThanTheirSectionCountOnce() throws Exception {
    assertThat(facts("elsewhere"))
        .containsExactly("2240101|2150601|300000.00", "2240703|2150602|200000.00");
  }

  @Test
  void itemsOfASectionThatWasSplitCountOnce() throws Exception {
    assertThat(facts("split"))
        .containsExactly("2013801|2011701|600000.00", "2013802|2011702|400000.00");
  }

  @Test
  void theOnlyItemOfASectionThatIsOneWithItCountsOnce() throws Exception {
    assertThat(facts("alike")).containsExactly("21011|2100501|600000.00");
  }

  @Test
  void sectionsBelowAClassOfWhichNothingIsKnownCountOnce() throws Exception {
    assertThat(facts("unknown"))
        .containsExactly("2010101|2010101|2000000.00", "2080505|30401|100000.00");
  }

  @Test
  void theSumsOfATableAreThoseOfItsPrintedCodes() throws Exception {
    assertThat(
            Query.lines(
                warehouse,
                """
                select document_key, count(*) from check_result
                where check_id in ('BUD-IN-10', 'FIN-IN-07') and outcome = 'pass'
                group by document_key order by all
                """))
        .containsExactly("account|3", "alike|3", "elsewhere|3", "split|3", "unknown|2");
    assertThat(
            Query.lines(
                warehouse,
                """
                select * from check_result
                where check_id in ('BUD-IN-10', 'FIN-IN-07') and outcome = 'fail'
                """))
        .isEmpty();
  }

  private static List<String> facts(String document) throws Exception {
    return Query.lines(
        warehouse,
        """
        select function_code, row_code, amount_yuan
        from fact_expenditure join dim_function using (function_key)
        where document_key = '%s'
        order by row_code
        """
            .formatted(document));
  }
}
