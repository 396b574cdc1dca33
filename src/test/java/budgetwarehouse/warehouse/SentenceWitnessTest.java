package budgetwarehouse.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which facts a sentence about a code states again, on disclosures of a few lines. */
class SentenceWitnessTest {
  private static final String WITNESSES =
      """
      select fact_table, witness_printed_text, covered_value, covered_fact_count, is_agreeing
      from fact_witness where witness_table_id = 'NARRATIVE' order by all
      """;

  /** As they are, whether selection or a check of the sentence says so. */
  private static final String DISAGREEMENTS =
      """
      select
          witness_printed_text,
          '同一事实在另一处为 ' || cast(max(covered_value) as decimal(18, 2)) || ' 元'
      from fact_witness
      where witness_figure_key not in
          (select witness_figure_key from fact_witness where is_agreeing)
      group by witness_figure_key, witness_printed_text
      order by all
      """;

  private static final String FINDINGS =
      """
      select distinct kind from finding where kind in ('check_failed', 'witness_disagrees')
      """;

  private static final String SENTENCES =
      "select printed_text, disposition from printed.figure where table_id = 'NARRATIVE'";

  /** All money is general public money: both tables say the same of each code. */
  private static final String ONE_BOOK =
      """
      a,BUD03,1,,合计,total,30.00
      a,BUD03,1,2010601,甲项,total,10.00
      a,BUD03,1,2010602,乙项,total,20.00
      a,BUD05,2,,合计,total,30.00
      a,BUD05,2,2010601,甲项,total,10.00
      a,BUD05,2,2010602,乙项,total,20.00
      """;

  /** Of 甲项 10 are general public money and 5 are the body's own. */
  private static final String TWO_BOOKS =
      """
      a,BUD03,1,,合计,total,35.00
      a,BUD03,1,2010601,甲项,total,15.00
      a,BUD03,1,2010602,乙项,total,20.00
      a,BUD05,2,,合计,total,30.00
      a,BUD05,2,2010601,甲项,total,10.00
      a,BUD05,2,2010602,乙项,total,20.00
      """;

  @TempDir private Path folder;

  @Test
  void sentenceThatAgreesIsAWitnessOfTheFactOfItsCode() throws Exception {
    Path warehouse = store(ONE_BOOK, "a,NARRATIVE,0,2010601,甲项,expenditure_function_item,10.00\n");

    assertThat(Query.lines(warehouse, WITNESSES))
        .containsExactly("fact_grant_expenditure|10.00|100000.0000|1|true");
    assertThat(Query.lines(warehouse, SENTENCES)).containsExactly("10.00|witness");
    assertThat(Query.lines(warehouse, DISAGREEMENTS)).isEmpty();
  }

  @Test
  void sentenceThatDiffersWhereAllMoneyIsOfOneBookDisagrees() throws Exception {
    Path warehouse =
        new SmallStore(folder)
            .load(1, ONE_BOOK + "a,NARRATIVE,0,2010601,甲项,expenditure_function_item,810.00\n")
            .buildChecked();

    assertThat(Query.lines(warehouse, DISAGREEMENTS))
        .containsExactly("810.00|同一事实在另一处为 100000.00 元");
    assertThat(Query.lines(warehouse, FINDINGS)).as("said once").containsExactly("check_failed");
    assertThat(Query.lines(warehouse, SENTENCES)).containsExactly("810.00|witness");
  }

  @Test
  void sentenceThatRoundsTheFactAgrees() throws Exception {
    Path warehouse = store(ONE_BOOK, "a,NARRATIVE,0,2010601,甲项,expenditure_function_item,11\n");

    assertThat(Query.lines(warehouse, DISAGREEMENTS)).isEmpty();
  }

  @Test
  void sentenceAboutASectionOrAClassIsAWitnessOfTheSumOfItsFacts() throws Exception {
    Path warehouse =
        store(
            ONE_BOOK,
            """
            a,NARRATIVE,0,20106,款,expenditure_function_section,30.00
            a,NARRATIVE,0,201,类,expenditure_function_class,31.00
            """);

    assertThat(Query.lines(warehouse, WITNESSES))
        .containsExactly(
            "fact_grant_expenditure|30.00|300000.0000|2|true",
            "fact_grant_expenditure|30.00|300000.0000|2|true",
            "fact_grant_expenditure|31.00|300000.0000|2|false",
            "fact_grant_expenditure|31.00|300000.0000|2|false");
    assertThat(Query.lines(warehouse, DISAGREEMENTS)).hasSize(1);
  }

  @Test
  void amountsOfLastYearAndChangesAreNoWitnesses() throws Exception {
    Path warehouse =
        store(
            ONE_BOOK,
            """
            a,NARRATIVE,0,2010601,甲项,expenditure_function_item,9.00,,execution,,2022
            a,NARRATIVE,0,2010601,甲项,expenditure_function_item,8.00,,budget,,2022
            a,NARRATIVE,0,2010601,甲项,expenditure_function_item,1.00,,change_amount,,
            """);

    assertThat(Query.lines(warehouse, WITNESSES)).isEmpty();
    assertThat(Query.lines(warehouse, SENTENCES))
        .containsExactlyInAnyOrder(
            "9.00|kept_as_printed", "8.00|kept_as_printed", "1.00|stated_comparison");
  }

  @Test
  void sentenceThatDoesNotSayItsBookIsAWitnessOfTheOneWithWhichItAgrees() throws Exception {
    Path warehouse = store(TWO_BOOKS, "a,NARRATIVE,0,2010601,甲项,expenditure_function_item,15.00\n");

    assertThat(Query.lines(warehouse, WITNESSES))
        .containsExactly("fact_expenditure|15.00|150000.0000|1|true");
  }

  @Test
  void sentenceThatDoesNotSayItsBookAndAgreesWithNoneIsKeptAsPrinted() throws Exception {
    Path warehouse = store(TWO_BOOKS, "a,NARRATIVE,0,2010601,甲项,expenditure_function_item,12.00\n");

    assertThat(Query.lines(warehouse, SENTENCES)).containsExactly("12.00|kept_as_printed");
    assertThat(Query.lines(warehouse, DISAGREEMENTS)).isEmpty();
  }

  @Test
  void sentenceWhoseHeadingNamesTheBookDisagreesWithThatBook() throws Exception {
    Path warehouse =
        store(
            TWO_BOOKS,
            """
            a,NARRATIVE,0,2010601,甲项,expenditure_function_item,12.00,,,一般公共预算支出情况说明,
            a,NARRATIVE,0,2010601,甲项,expenditure_function_item,13.00,,,支出预算情况说明,
            """);

    assertThat(Query.lines(warehouse, DISAGREEMENTS))
        .containsExactly("12.00|同一事实在另一处为 100000.00 元", "13.00|同一事实在另一处为 150000.00 元");
  }

  @Test
  void sentenceAboutAnotherFundDoesNotDisagreeWithTheOneThatIsPrinted() throws Exception {
    Path warehouse =
        store(
            ONE_BOOK, "a,NARRATIVE,0,2010601,甲项,expenditure_function_item,12.00,,,政府性基金支出情况说明,\n");

    assertThat(Query.lines(warehouse, SENTENCES)).containsExactly("12.00|kept_as_printed");
  }

  @Test
  void sentencesWithoutATableGiveNoFact() throws Exception {
    Path warehouse = store("", "a,NARRATIVE,0,2010601,甲项,expenditure_function_item,12.00\n");

    assertThat(Query.lines(warehouse, SENTENCES)).containsExactly("12.00|kept_as_printed");
    assertThat(Query.lines(warehouse, "select count(*) from fact_grant_expenditure"))
        .containsExactly("0");
  }

  @Test
  void economicSentenceDisagreesWhereItsHeadingIsBasicExpenditure() throws Exception {
    Path warehouse =
        store(
            """
            a,BUD06,1,,合计,total,30.00
            a,BUD06,1,30201,办公费,total,30.00
            """,
            """
            a,NARRATIVE,0,30201,办公费,expenditure_economic_section,29.00,,,基本支出预算情况说明,
            a,NARRATIVE,0,30201,办公费,expenditure_economic_section,28.00,,,机关运行经费说明,
            """);

    assertThat(Query.lines(warehouse, DISAGREEMENTS))
        .containsExactly("29.00|同一事实在另一处为 300000.00 元");
  }

  private Path store(String tables, String sentences) throws Exception {
    return new SmallStore(folder).load(1, tables + sentences).build();
  }
}
