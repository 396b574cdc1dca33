package budgetwarehouse.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which printed figures give the facts, on tables of a few lines. */
class SourceSelectionTest {
  private static final String EXPENDITURE =
      """
      select table_id, row_code, expenditure_kind_code, amount_yuan
      from fact_expenditure join dim_expenditure_kind using (expenditure_kind_key)
      order by all
      """;

  private static final String PROJECTS =
      """
      select project_name, amount_yuan, witness_count
      from fact_project join dim_project using (project_key) order by all
      """;

  @TempDir private Path folder;

  @Test
  void rowsThatHaveRowsBelowThemAreTotals() throws Exception {
    Path warehouse =
        store(
            """
            a,BUD03,1,,合计,total,30.00,
            a,BUD03,1,201,类,total,30.00,
            a,BUD03,1,20106,款,basic,10.00,
            a,BUD03,1,20106,款,project,20.00,
            a,BUD03,1,2010601,项,basic,10.00,
            """);

    assertThat(Query.lines(warehouse, EXPENDITURE))
        .containsExactly(
            "BUD03|20106|project|200000.00", "BUD03|2010601|basic_not_split|100000.00");
  }

  @Test
  void rowWhosePartsDoNotGiveItsTotalStandsAsItsTotal() throws Exception {
    Path warehouse =
        store(
            """
            a,BUD03,1,,合计,total,30.00,
            a,BUD03,1,2010601,项,total,10.00,
            a,BUD03,1,2010601,项,basic,10.00,
            a,BUD03,1,2010601,项,project,20.00,
            a,BUD03,1,2010602,项,total,20.00,
            a,BUD03,1,2010602,项,project,20.00,
            """);

    assertThat(Query.lines(warehouse, EXPENDITURE))
        .containsExactly(
            "BUD03|2010601|not_disclosed|100000.00", "BUD03|2010602|project|200000.00");
    assertThat(
            Query.lines(
                warehouse,
                "select row_label, printed_text from finding where kind = 'part_not_closing'"))
        .containsExactlyInAnyOrder("项|10.00万元", "项|20.00万元");
  }

  @Test
  void revenueOfTheYearIsNoTotalOfWhatWasCarriedOver() throws Exception {
    Path warehouse =
        store(
            """
            a,BUD02,1,,合计,total,30.00,
            a,BUD02,1,2010601,项,total,30.00,
            a,BUD02,1,2010601,项,current_revenue,20.00,
            a,BUD02,1,2010601,项,revenue_general_public,20.00,
            a,BUD02,1,2010601,项,carry_over,10.00,
            """);

    assertThat(
            Query.lines(
                warehouse,
                """
                select revenue_source_code, amount_yuan
                from fact_revenue join dim_revenue_source using (revenue_source_key) order by all
                """))
        .containsExactly("carry_over|100000.00", "revenue_general_public|200000.00");
  }

  @Test
  void partsOfTheFiscalAccountAreCountedOnce() throws Exception {
    Path warehouse =
        store(
            """
            a,BUD02,1,,合计,revenue,30.00,
            a,BUD02,1,revenue_fiscal_account,财政专户管理资金,revenue,30.00,
            a,BUD02,1,fiscal_account_education,教育收费,revenue,10.00,
            a,BUD02,1,fiscal_account_other_non_tax,其他非税收入,revenue,20.00,
            """);

    assertThat(
            Query.lines(
                warehouse,
                """
                select revenue_source_code, amount_yuan
                from fact_revenue join dim_revenue_source using (revenue_source_key) order by all
                """))
        .containsExactly(
            "fiscal_account_education|100000.00", "fiscal_account_other_non_tax|200000.00");
  }

  @Test
  void rowThatPrintsOnlyItsTotalHasNoKind() throws Exception {
    Path warehouse =
        store(
            """
            a,BUD03,1,,合计,total,30.00,
            a,BUD03,1,2010601,项,total,10.00,
            a,BUD03,1,2010602,项,total,20.00,
            a,BUD03,1,2010602,项,project,20.00,
            """);

    assertThat(Query.lines(warehouse, EXPENDITURE))
        .containsExactly(
            "BUD03|2010601|not_disclosed|100000.00", "BUD03|2010602|project|200000.00");
  }

  @Test
  void figureInDoubtGivesNoFactAndIsKeptAsPrinted() throws Exception {
    Path warehouse =
        store(
            """
            a,BUD03,1,,合计,total,30.00,
            a,BUD03,1,2010601,项,total,10.00,
            a,BUD03,1,2010602,项？,total,20.00,
            """);

    assertThat(Query.lines(warehouse, EXPENDITURE))
        .containsExactly("BUD03|2010601|not_disclosed|100000.00");
    assertThat(
            Query.lines(
                warehouse,
                "select printed_text, disposition from printed.figure where is_doubtful"))
        .containsExactly("20.00|kept_as_printed");
    assertThat(Query.lines(warehouse, "select kind from finding where kind like '%closing'"))
        .containsExactly("source_not_closing");
  }

  @Test
  void tableThatDoesNotCloseGivesWayToOneThatDoes() throws Exception {
    Path warehouse =
        store(
            """
            a,BUD03,1,,合计,total,30.00,
            a,BUD03,1,2010601,项,total,25.00,
            a,BUD01,2,,支出总计,expenditure,30.00,
            a,BUD01,2,201,类,expenditure,30.00,
            """);

    assertThat(Query.lines(warehouse, EXPENDITURE))
        .containsExactly("BUD01|201|not_disclosed|300000.00");
  }

  @Test
  void tableThatDoesNotCloseIsUsedWithAFindingWhereThereIsNoOther() throws Exception {
    Path warehouse =
        store(
            """
            a,BUD03,1,,合计,total,30.00,
            a,BUD03,1,2010601,项,total,25.00,
            """);

    assertThat(Query.lines(warehouse, EXPENDITURE)).hasSize(1);
    assertThat(
            Query.lines(
                warehouse, "select row_label from finding where kind = 'source_not_closing'"))
        .containsExactly("fact_expenditure");
  }

  @Test
  void roundingOfPartsDoesNotOpenATable() throws Exception {
    Path warehouse =
        store(
            """
            a,BUD03,1,,合计,total,30.01,
            a,BUD03,1,2010601,项,total,10.00,
            a,BUD03,1,2010602,项,total,20.00,
            a,BUD01,2,,支出总计,expenditure,30.01,
            a,BUD01,2,201,类,expenditure,30.01,
            """);

    assertThat(Query.lines(warehouse, EXPENDITURE)).hasSize(2).allMatch(l -> l.startsWith("BUD03"));
  }

  @Test
  void tablesOfOtherBodiesAreNotAddedToThePublishersOwn() throws Exception {
    Path warehouse =
        store(
            """
            a,BUD03,1,,合计,total,30.00,甲局
            a,BUD03,1,2010601,项,total,30.00,甲局
            a,BUD03,2,,合计,total,10.00,乙所
            a,BUD03,2,2010601,项,total,10.00,乙所
            """);

    assertThat(Query.lines(warehouse, "select sum(amount_yuan) from fact_expenditure"))
        .containsExactly("300000.00");
    assertThat(
            Query.lines(
                warehouse, "select row_label from finding where kind = 'table_of_other_body'"))
        .containsExactly("乙所");
  }

  @Test
  void tablesOfABodyUnderAnotherNameAreThePublishersWhereThereIsNoOther() throws Exception {
    Path warehouse =
        store(
            """
            a,BUD03,1,,合计,total,30.00,丙局
            a,BUD03,1,2010601,项,total,30.00,丙局
            a,NARRATIVE,0,,支出,expenditure_total,29.00,
            """);

    assertThat(Query.lines(warehouse, EXPENDITURE))
        .containsExactly("BUD03|2010601|not_disclosed|300000.00");
  }

  @Test
  void documentThatStandsInTwoBatchesCountsOnce() throws Exception {
    String figures =
        """
        a,BUD03,1,,合计,total,30.00,
        a,BUD03,1,2010601,项,total,30.00,
        """;
    Path warehouse = new SmallStore(folder).load(1, figures).load(2, figures).build();

    assertThat(Query.lines(warehouse, "select count(*) from printed.figure")).containsExactly("2");
    assertThat(Query.lines(warehouse, "select load_number from dim_document")).containsExactly("2");
  }

  @Test
  void laterDocumentOfTheSameUnitAndYearSupersedesTheFormer() throws Exception {
    SmallStore store =
        new SmallStore(folder)
            .load(1, "a,BUD03,1,,合计,total,30.00,\n")
            .load(2, "b,BUD03,1,,合计,total,40.00,\n");
    String documents =
        "select document_key, is_current, superseded_by from dim_document order by all";

    assertThat(Query.lines(store.build(), documents)).containsExactly("a|false|b", "b|true|null");
    assertThat(Query.lines(store.buildAsOf(1), documents)).containsExactly("a|true|null");
  }

  @Test
  void sentenceThatPutsAGenericWordBehindANameIsAWitnessOfTheListedProject() throws Exception {
    Path warehouse =
        store(
            """
            a,BUD10,1,,合计,total,30.00,
            a,BUD10,1,P1,劳务派遣,total,10.00,
            a,BUD10,1,P2,乙项目,total,20.00,
            a,NARRATIVE,0,,劳务派遣项目,project_budget,10.00,
            """);

    assertThat(Query.lines(warehouse, PROJECTS))
        .containsExactly("乙项目|200000.00|0", "劳务派遣|100000.00|1");
  }

  @Test
  void sentencesThatNameAProjectInTwoWaysMeanOne() throws Exception {
    Path warehouse =
        store(
            """
            a,NARRATIVE,0,,劳务派遣项目,project_budget,10.00,
            a,NARRATIVE,0,,“劳务派遣”项目,project_budget,10.00,
            """);

    assertThat(Query.lines(warehouse, PROJECTS)).containsExactly("劳务派遣项目|100000.00|1");
  }

  @Test
  void bodiesWithoutCodeAreOneUnitWithAndWithoutTheNameOfTheDivision() throws Exception {
    Path warehouse =
        store(
            """
            a,BUD03,1,,合计,total,30.00,抚宁区乙所
            a,BUD03,2,,合计,total,30.00,秦皇岛市抚宁区乙所
            """);

    assertThat(
            Query.lines(
                warehouse,
                "select unit_name from dim_budgetary_unit where unit_natural_key = '乙所'"))
        .containsExactly("秦皇岛市抚宁区乙所");
  }

  @Test
  void projectsOfAListAreFactsWhereTheyAddUp() throws Exception {
    Path warehouse =
        store(
            """
            a,BUD10,1,,合计,total,30.00,
            a,BUD10,1,P1,甲项目,total,10.00,
            a,BUD10,1,P2,乙项目,total,20.00,
            a,BUD10,2,,合计,total,30.00,
            a,BUD10,2,,丙类,total,30.00,
            a,BUD10,2,P3,丁项目,total,30.00,
            """);

    assertThat(
            Query.lines(
                warehouse,
                """
                select project_name, amount_yuan
                from fact_project join dim_project using (project_key) order by all
                """))
        .containsExactly("乙项目|200000.00", "甲项目|100000.00");
  }

  @Test
  void amountsOfOneProjectThatDifferAreNotAddedWithoutSayingSo() throws Exception {
    Path warehouse =
        store(
            """
            a,BUD10,1,,合计,total,30.00,
            a,BUD10,1,,甲项目,total,10.00,
            a,BUD10,1,,甲项目,total,20.00,
            """);

    assertThat(
            Query.lines(
                warehouse,
                """
                select row_label, printed_text, expected from finding
                where kind = 'witness_disagrees'
                """))
        .containsExactly("甲项目|20.00|同一项目的金额在另一处为 100000.00 元，未相加");
  }

  @Test
  void expenseThatATableAndASentencePrintIsCountedOnce() throws Exception {
    Path warehouse =
        store(
            """
            a,BUD07,1,,,three_public_total,5.00,
            a,BUD07,1,,,three_public_reception,5.00,
            a,BUD07,1,,,agency_operating_expense,20.00,
            a,NARRATIVE,0,,机关运行经费,agency_operating_expense,20.00,
            a,BUD07,1,,,expenditure_meeting,9.00,
            a,NARRATIVE,0,,会议费,expenditure_meeting,9.00,
            """);

    assertThat(
            Query.lines(
                warehouse,
                """
                select measure_code, table_id, amount_yuan from fact_key_figure order by all
                """))
        .containsExactly("agency_operating_expense|BUD07|200000.00", "meetings|BUD07|90000.00");
    assertThat(Query.lines(warehouse, "select count(*) from fact_witness")).containsExactly("2");
  }

  private Path store(String figures) throws Exception {
    return new SmallStore(folder).load(1, figures).build();
  }
}
