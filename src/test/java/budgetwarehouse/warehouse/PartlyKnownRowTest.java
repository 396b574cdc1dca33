package budgetwarehouse.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows of which only the class or section is known count once, below what is printed of it. */
class PartlyKnownRowTest {
  private static final String FACTS =
      """
      select function_code, row_code, row_label, amount_yuan
      from fact_expenditure join dim_function using (function_key)
      order by all
      """;

  private static final String LEAVES =
      """
      a,BUD03,1,,合计,total,100.00
      a,BUD03,1,2080505,缴费,total,10.00
      a,BUD03,1,,行政运行,total,20.00,,,,,20805
      a,BUD03,1,,行政运行费,total,30.00,,,,,20805
      a,BUD03,1,2082801,行政运行,total,40.00,,,,,208
      """;

  private static final String ROWS_ABOVE =
      """
      a,BUD03,1,208,类,total,100.00
      a,BUD03,1,20805,款,total,60.00
      a,BUD03,1,20828,款,total,40.00,,,,,208
      """;

  private static final List<String> FACTS_OF_LEAVES =
      List.of(
          "208|2082801|行政运行|400000.00",
          "20805||行政运行|200000.00",
          "20805||行政运行费|300000.00",
          "2080505|2080505|缴费|100000.00");

  @TempDir private Path folder;

  @Test
  void theyAreLeavesBesideThePrintedRowOfTheirClass() throws Exception {
    assertThat(Query.lines(store(LEAVES + ROWS_ABOVE), FACTS))
        .containsExactlyElementsOf(FACTS_OF_LEAVES);
  }

  @Test
  void theyAreLeavesWhereTheirClassIsNotPrinted() throws Exception {
    assertThat(Query.lines(store(LEAVES), FACTS)).containsExactlyElementsOf(FACTS_OF_LEAVES);
  }

  @Test
  void aFindingNamesEachOfThem() throws Exception {
    Path warehouse = store(LEAVES + ROWS_ABOVE);

    assertThat(
            Query.lines(
                warehouse,
                """
                select printed_text from finding where kind = 'code_unknown_in_year' order by all
                """))
        .containsExactly("20828 款", "2082801 行政运行", "行政运行", "行政运行费");
    assertThat(
            Query.lines(
                warehouse,
                "select distinct row_label, parent_code from unmatched_code order by all"))
        .containsExactly("款|208", "行政运行|208", "行政运行|20805", "行政运行费|20805");
  }

  @Test
  void theyAddUpBelowTheirSection() throws Exception {
    assertThat(
            Query.lines(
                new SmallStore(folder).load(1, LEAVES + ROWS_ABOVE).buildChecked(),
                """
                select outcome, count(*) from check_result
                where check_id = 'BUD-IN-10' group by outcome order by all
                """))
        .containsExactly("pass|4");
  }

  @Test
  void theyAddUpInAFinalAccountToo() throws Exception {
    String account = (LEAVES + ROWS_ABOVE).replace("BUD03", "FIN03");
    assertThat(
            Query.lines(
                new SmallStore(folder)
                    .manifest("a,401,数据局,2023,final_account,department")
                    .load(1, account)
                    .buildChecked(),
                """
                select outcome, count(*) from check_result
                where check_id = 'FIN-IN-07' group by outcome order by all
                """))
        .containsExactly("pass|4");
  }

  @Test
  void aCodeThatTheRowIsNotBelievedGivesNoEntryToItsMoney() throws Exception {
    Path warehouse =
        store(
            """
            a,BUD03,1,,合计,total,30.00
            a,BUD03,1,2080505,缴费,total,10.00
            a,BUD03,1,2010101,别的,total,20.00,,,,,-
            """);

    assertThat(Query.lines(warehouse, FACTS))
        .containsExactly("|2010101|别的|200000.00", "2080505|2080505|缴费|100000.00");
  }

  private Path store(String figures) throws Exception {
    return new SmallStore(folder).load(1, figures).build();
  }
}
