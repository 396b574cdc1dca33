package budgetwarehouse.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which documents are one disclosure, and which of them supersede others. */
class DisclosureTest {
  private static final String DOCUMENTS =
      "select document_key, disclosure_key, is_current, superseded_by from dim_document order by 1";

  private static final String TABLES =
      """
      %1$s,BUD03,1,,合计,total,%2$s,
      %1$s,BUD03,1,2010601,项,total,%2$s,
      """;

  private static final String TEXT =
      """
      %1$s,NARRATIVE,0,,支出,expenditure_total,%2$s,
      %1$s,NARRATIVE,0,,机关运行经费,agency_operating_expense,3.00,
      """;

  @TempDir private Path folder;

  @Test
  void textAndTablesOfOneUnitAndYearAreOneDisclosure() throws Exception {
    Path warehouse = store().load(1, tables("a", "30.00") + text("b", "30.00")).build();

    assertThat(Query.lines(warehouse, DOCUMENTS)).containsExactly("a|a|true|null", "b|a|true|null");
    assertThat(
            Query.lines(
                warehouse, "select document_key, amount_yuan, witness_count from fact_expenditure"))
        .containsExactly("a|300000.00|1");
    assertThat(Query.lines(warehouse, "select document_key, amount_yuan from fact_key_figure"))
        .containsExactly("b|30000.00");
  }

  @Test
  void fileOfAnArchiveThatSaysNothingOfItselfBelongsToTheOthersInIt() throws Exception {
    Path warehouse =
        store().load(1, tables("x.zip!/silent", "30.00") + text("x.zip!/text", "30.00")).build();

    assertThat(
            Query.lines(
                warehouse, "select disclosure_key, fiscal_year, stage, scope from dim_document"))
        .containsOnly("x.zip!/silent|2023|budget|department")
        .hasSize(2);
  }

  @Test
  void documentThatSaysNothingOfItselfCompletesNobody() throws Exception {
    Path warehouse = store().load(1, tables("silent", "30.00") + text("text", "30.00")).build();

    assertThat(Query.lines(warehouse, "select count(distinct disclosure_key) from dim_document"))
        .containsExactly("2");
  }

  @Test
  void partsOfADisclosureThatContradictEachOtherAreAFinding() throws Exception {
    Path warehouse = store().load(1, tables("a", "30.00") + text("b", "31.00")).build();

    assertThat(Query.lines(warehouse, "select sum(amount_yuan) from fact_expenditure"))
        .containsExactly("300000.00");
    assertThat(
            Query.lines(
                warehouse, "select document_key from finding where kind = 'witness_disagrees'"))
        .containsExactly("b");
  }

  @Test
  void comparisonsKnowADisclosureByItsTables() throws Exception {
    Path warehouse = store().load(1, tables("a", "30.00") + text("b", "30.00")).buildCompared();

    assertThat(
            Query.lines(
                warehouse,
                "select document_key, document_file, has_budget_tables, has_statements"
                    + " from compare.coverage"))
        .containsExactly("a|a.txt；b.txt|true|true");
    assertThat(Query.lines(warehouse, "select document_key, amount_yuan from mart_key_figure"))
        .containsExactly("a|30000.00");
  }

  @Test
  void correctedTablesSupersedeTheFormerOnesAndLeaveTheTextInForce() throws Exception {
    SmallStore store =
        store().load(1, tables("a", "30.00") + text("b", "40.00")).load(2, tables("c", "40.00"));

    assertThat(Query.lines(store.build(), DOCUMENTS))
        .containsExactly("a|a|false|c", "b|c|true|null", "c|c|true|null");
    assertThat(
            Query.lines(
                store.build(),
                "select document_key, amount_yuan, witness_count from fact_expenditure order by 1"))
        .containsExactly("a|300000.00|0", "c|400000.00|1");
  }

  @Test
  void textAndTablesThatReplaceOneDocumentSupersedeItTogether() throws Exception {
    Path warehouse =
        store()
            .load(1, tables("a", "30.00") + text("a", "30.00"))
            .load(2, tables("b", "40.00") + text("c", "40.00"))
            .build();

    assertThat(Query.lines(warehouse, DOCUMENTS))
        .containsExactly("a|a|false|b", "b|b|true|null", "c|b|true|null");
  }

  @Test
  void tablesThatALaterLoadPrintsAgainGiveItsFactsWhereTheTextStaysInForce() throws Exception {
    Path warehouse =
        store()
            .load(1, tables("a", "30.00") + text("a", "30.00"))
            .load(2, tables("b", "40.00"))
            .build();

    assertThat(Query.lines(warehouse, DOCUMENTS)).containsExactly("a|a|true|null", "b|a|true|null");
    assertThat(Query.lines(warehouse, "select document_key, amount_yuan from fact_expenditure"))
        .containsExactly("b|400000.00");
  }

  @Test
  void documentsOfOneLoadThatPrintTheSameTablesAreAFinding() throws Exception {
    Path warehouse = store().load(1, tables("a", "30.00") + tables("b", "40.00")).build();

    assertThat(Query.lines(warehouse, DOCUMENTS)).containsExactly("a|a|false|b", "b|b|true|null");
    assertThat(
            Query.lines(
                warehouse,
                "select document_key, expected from finding where kind = 'disclosure_repeated'"))
        .containsExactly("a|同一次装载中 b.txt 公开了同一单位、年度的同样内容，以其为现行文件");
  }

  @Test
  void documentsOfOtherYearsAndStagesAreOtherDisclosures() throws Exception {
    Path warehouse =
        store()
            .manifest("b,,,2022,,,,,\nc,,,,final_account,,,,\nd,,,,,unit,,,\n")
            .load(1, tables("a", "1") + text("b", "1") + text("c", "1") + text("d", "1"))
            .build();

    assertThat(Query.lines(warehouse, "select count(distinct disclosure_key) from dim_document"))
        .containsExactly("4");
  }

  @Test
  void projectOfTheTablesIsNotCountedAgainInTheText() throws Exception {
    Path warehouse =
        store()
            .load(
                1,
                """
                a,BUD10,1,,合计,total,30.00,
                a,BUD10,1,P1,甲项目,total,10.00,
                a,BUD10,1,P2,乙项目,total,20.00,
                b,NARRATIVE,0,,甲项目,project_budget,10.00,
                """)
            .build();

    assertThat(
            Query.lines(
                warehouse,
                """
                select project_name, amount_yuan, witness_count
                from fact_project join dim_project using (project_key) order by all
                """))
        .containsExactly("乙项目|200000.00|0", "甲项目|100000.00|1");
  }

  private SmallStore store() {
    return new SmallStore(folder);
  }

  private static String tables(String document, String amount) {
    return TABLES.formatted(document, amount);
  }

  private static String text(String document, String amount) {
    return TEXT.formatted(document, amount);
  }
}
