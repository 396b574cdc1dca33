package budgetwarehouse.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of the nine tables of a final account, on tables of a few lines. */
class FinalAccountTest {
  private static final String KEPT =
      "select table_id, measure, row_label from printed.figure where disposition = 'kept_as_printed'";

  /** What the account says the budget was: under which name, and how much. */
  private static final String QUOTED =
      "select subject, left_text from check_result where check_id = 'DOC-02' order by all";

  @TempDir private Path folder;

  @Test
  void tableByFunctionGivesTheFactsAndTheBalanceItsWitnesses() throws Exception {
    Path warehouse =
        store(
            """
            a,FIN01,1,,一般公共预算财政拨款,revenue,30.00,,final_account
            a,FIN01,1,201,类,expenditure,30.00,,final_account
            a,FIN01,1,,本年收入合计,revenue,30.00,,final_account
            a,FIN01,1,,本年支出合计,expenditure,30.00,,final_account
            a,FIN02,2,,合计,total,30.00,,final_account
            a,FIN02,2,,合计,fiscal_appropriation,30.00,,final_account
            a,FIN02,2,2010601,项,total,30.00,,final_account
            a,FIN02,2,2010601,项,fiscal_appropriation,30.00,,final_account
            a,FIN03,3,,合计,total,30.00,,final_account
            a,FIN03,3,2010601,项,total,30.00,,final_account
            a,FIN03,3,2010601,项,basic,10.00,,final_account
            a,FIN03,3,2010601,项,project,20.00,,final_account
            a,FIN05,4,,合计,total,30.00,,final_account
            a,FIN05,4,2010601,项,total,30.00,,final_account
            a,FIN05,4,2010601,项,basic,10.00,,final_account
            a,FIN05,4,2010601,项,project,20.00,,final_account
            """);

    assertThat(
            Query.lines(
                warehouse,
                """
                select 'revenue', figure_kind, table_id, sum(amount_yuan)
                from fact_revenue group by all
                union all
                select 'expenditure', figure_kind, table_id, sum(amount_yuan)
                from fact_expenditure group by all
                union all
                select 'grants', figure_kind, table_id, sum(amount_yuan)
                from fact_grant_expenditure group by all order by all
                """))
        .containsExactly(
            "expenditure|final_account|FIN03|300000.00",
            "grants|final_account|FIN05|300000.00",
            "revenue|final_account|FIN02|300000.00");
    assertThat(
            Query.lines(
                warehouse,
                "select witness_table_id, witness_row_label from fact_witness"
                    + " where fact_table = 'fact_expenditure' group by all"))
        .containsExactly("FIN01|类");
    assertThat(Query.lines(warehouse, KEPT)).isEmpty();
  }

  @Test
  void balancesAtBothEndsOfTheYearAreKeyFiguresAndNoRevenue() throws Exception {
    Path warehouse =
        store(
            """
            a,FIN01,1,,一般公共预算财政拨款,revenue,30.00,,final_account
            a,FIN01,1,,本年收入合计,revenue,30.00,,final_account
            a,FIN01,1,,年初结转和结余,revenue,5.00,,final_account
            a,FIN01,1,,收入总计,revenue,35.00,,final_account
            a,FIN01,1,,年末结转和结余,expenditure,4.00,,final_account
            a,FIN07,2,,合计,carry_over,3.00,,final_account
            a,FIN07,2,21208,款,carry_over,3.00,,final_account
            a,FIN07,2,,合计,carried_forward,2.00,,final_account
            a,FIN07,2,21208,款,carried_forward,2.00,,final_account
            """);

    assertThat(Query.lines(warehouse, "select sum(amount_yuan) from fact_revenue"))
        .containsExactly("300000.00");
    assertThat(
            Query.lines(
                warehouse,
                "select measure_code, amount_yuan from fact_key_figure order by measure_code"))
        .containsExactly(
            "closing_balance|40000.00",
            "closing_balance_government_fund|20000.00",
            "opening_balance|50000.00",
            "opening_balance_government_fund|30000.00");
    assertThat(Query.lines(warehouse, KEPT)).isEmpty();
  }

  // the same three funds stand twice in the left half: as revenue, and below 年初…结余 as its parts
  @Test
  void fundsBelowTheOpeningBalanceAreItsParts() throws Exception {
    Path warehouse =
        store(
            """
            a,FIN04,1,1,一般公共预算财政拨款,revenue,30.00,,final_account
            a,FIN04,1,2,本年收入合计,revenue,30.00,,final_account
            a,FIN04,1,3,年初结转和结余,revenue,5.00,,final_account
            a,FIN04,1,4,一般公共预算财政拨款,revenue,5.00,,final_account
            a,FIN04,1,5,收入总计,revenue,35.00,,final_account
            """);

    assertThat(Query.lines(warehouse, "select sum(amount_yuan) from fact_revenue"))
        .containsExactly("300000.00");
    assertThat(
            Query.lines(
                warehouse,
                "select measure_code, amount_yuan from fact_key_figure order by measure_code"))
        .containsExactly(
            "opening_balance_fiscal|50000.00", "opening_balance_general_public|50000.00");
  }

  @Test
  void subtotalsOfPersonnelAndOperatingCloseATableWithoutTotal() throws Exception {
    Path warehouse =
        store(
            """
            a,FIN06,1,301,工资福利支出,total,9.00,,final_account
            a,FIN06,1,30101,基本工资,total,9.00,,final_account
            a,FIN06,1,302,商品和服务支出,total,1.00,,final_account
            a,FIN06,1,30201,办公费,total,1.00,,final_account
            a,FIN06,1,,人员经费合计,total,9.00,,final_account
            a,FIN06,1,,公用经费合计,total,1.00,,final_account
            a,NARRATIVE,0,,公用经费,expenditure_operating,1.00,,final_account
            """);

    assertThat(
            Query.lines(
                warehouse,
                """
                select row_code, expenditure_kind_code, amount_yuan, witness_count
                from fact_basic_expenditure join dim_expenditure_kind using (expenditure_kind_key)
                order by all
                """))
        .containsExactly("30101|personnel|90000.00|0", "30201|operating|10000.00|1");
  }

  @Test
  void subtotalThatItsRowsDoNotGiveLeavesTheTableOpen() throws Exception {
    Path warehouse =
        store(
            """
            a,FIN06,1,30101,基本工资,total,9.00,,final_account
            a,FIN06,1,30201,办公费,total,1.00,,final_account
            a,FIN06,1,,人员经费合计,total,9.00,,final_account
            a,FIN06,1,,公用经费合计,total,2.00,,final_account
            """);

    assertThat(
            Query.lines(
                warehouse, "select row_label from finding where kind = 'source_not_closing'"))
        .containsExactly("fact_basic_expenditure");
  }

  @Test
  void threePublicExpensesAreFactsOfBothKinds() throws Exception {
    Path warehouse =
        compared(
            """
            a,FIN09,1,,,three_public_total,5.00,,adjusted_budget
            a,FIN09,1,,,three_public_reception,5.00,,adjusted_budget
            a,FIN09,1,,,three_public_total,4.00,,final_account
            a,FIN09,1,,,three_public_reception,4.00,,final_account
            """);

    assertThat(
            Query.lines(
                warehouse, "select figure_kind, amount_yuan from fact_three_public order by all"))
        .containsExactly("adjusted_budget|50000.00", "final_account|40000.00");
    assertThat(
            Query.lines(
                warehouse,
                """
                select amount_yuan, budget_yuan, budget_source_name, execution_share
                from compare.three_public where item_code = 'total'
                """))
        .containsExactly("40000.00|50000.00|决算文件所列全年预算数|0.8");
  }

  @Test
  void subtotalOfTheThreePublicExpensesIsThatOfItsItemAndTheTotalThatOfAll() throws Exception {
    String list =
        """
        a,FIN09,1,,合计,total,14.00,,budget
        a,FIN09,1,,公务用车购置及运行维护费,total,10.00,,budget
        a,FIN09,1,,公务用车运行维护费,total,10.00,,budget
        a,FIN09,1,,公务接待费,total,4.00,,budget
        a,FIN09,1,,合计,total,14.00,,final_account
        a,FIN09,1,,公务接待费,total,4.00,,final_account
        """;
    Path warehouse = new SmallStore(folder).load(1, list).buildChecked();

    assertThat(Query.lines(warehouse, QUOTED))
        .containsExactly(
            "“三公”经费 公务接待费|40000 元",
            "“三公”经费 公务用车购置及运行维护费|100000 元",
            "“三公”经费 公务用车运行维护费|100000 元",
            "“三公”经费 合计|140000 元");
  }

  @Test
  void totalOfATableThatAlsoListsMeetingsIsThatOfTheTable() throws Exception {
    String list =
        """
        a,FIN09,1,,合计,total,9.00,,budget
        a,FIN09,1,,公务接待费,total,4.00,,budget
        a,FIN09,1,,会议费,total,5.00,,budget
        a,FIN09,1,,合计,total,9.00,,final_account
        """;
    Path warehouse = new SmallStore(folder).load(1, list).buildChecked();

    assertThat(Query.lines(warehouse, QUOTED))
        .containsExactly(
            "“三公”经费 会议费|50000 元", "“三公”经费 公务接待费|40000 元", "“三公”经费 表内合计（含会议费、培训费等）|90000 元");
  }

  @Test
  void kindsBesideFunctionsAreWitnessesAndAreNotAddedToThem() throws Exception {
    Path warehouse =
        store(
            """
            a,BUD01,1,201,类,expenditure,30.00,
            a,BUD01,1,,基本支出,expenditure,10.00,
            a,BUD01,1,,项目支出,expenditure,20.00,
            a,BUD01,1,,支出总计,expenditure,30.00,
            a,BUD03,2,,合计,total,30.00,
            a,BUD03,2,,合计,basic,10.00,
            a,BUD03,2,,合计,project,20.00,
            """);

    assertThat(
            Query.lines(
                warehouse,
                "select table_id, column_label, amount_yuan, witness_count"
                    + " from fact_expenditure order by all"))
        .containsExactly("BUD03|basic|100000.00|1", "BUD03|project|200000.00|1");
  }

  @Test
  void budgetAndFinalAccountOfOneBodyStandBesideEachOther() throws Exception {
    Path warehouse =
        compared(
            """
            a,BUD03,1,,合计,total,40.00,
            a,BUD03,1,2010601,项,total,40.00,
            b,FIN03,1,,合计,total,30.00,,final_account
            b,FIN03,1,2010601,项,total,30.00,,final_account
            """);

    assertThat(
            Query.lines(
                warehouse,
                "select document_key, budget_document_key, budget_yuan, final_yuan"
                    + " from compare.budget_and_final"
                    + " where money_name = '部门支出' and dimension_name = '合计'"))
        .containsExactly("b|a|400000.00|300000.00");
  }

  @Test
  void finalAccountThatPrintsItsBudgetIsComparedWithItWhereNoBudgetIsLoaded() throws Exception {
    Path warehouse =
        compared(
            """
            b,FIN03,1,,合计,total,40.00,,adjusted_budget
            b,FIN03,1,2010601,项,total,40.00,,adjusted_budget
            b,FIN03,1,,合计,total,30.00,,final_account
            b,FIN03,1,2010601,项,total,30.00,,final_account
            """);

    assertThat(
            Query.lines(
                warehouse,
                "select adjusted_budget_yuan, final_yuan, contains(caution, '预算数取自决算文件')"
                    + " from compare.budget_and_final"
                    + " where money_name = '部门支出' and dimension_name = '合计'"))
        .containsExactly("400000.00|300000.00|true");
  }

  private Path store(String figures) throws Exception {
    return new SmallStore(folder).load(1, figures).build();
  }

  private Path compared(String figures) throws Exception {
    return new SmallStore(folder).load(1, figures).buildCompared();
  }
}
