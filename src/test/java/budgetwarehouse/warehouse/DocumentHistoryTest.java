package budgetwarehouse.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is in force after several loads: versions, withdrawals, rows that a load says otherwise. */
class DocumentHistoryTest {
  private static final String FACTS =
      """
      select document_key, amount_yuan
      from fact_expenditure join dim_document using (document_key) where is_current
      """;

  @TempDir private Path folder;

  @Test
  void documentThatComesAgainKeepsItsPlace() throws Exception {
    Path warehouse =
        store()
            .load(1, tables("z", "30.00"))
            .load(2, tables("b", "40.00"))
            .load(3, tables("z", "30.00") + tables("b", "40.00") + text("c", "40.00"))
            .build();

    assertThat(documents(warehouse))
        .containsExactly("b|true|null|unchanged|2", "c|true|null|new|3", "z|false|b|unchanged|1");
    assertThat(Query.lines(warehouse, FACTS)).containsExactly("b|400000.00");
  }

  @Test
  void correctionOfACorrectionAloneIsInForce() throws Exception {
    SmallStore store =
        store()
            .load(1, tables("c", "30.00"))
            .load(2, tables("b", "40.00"))
            .load(3, tables("a", "50.00"));

    Path warehouse = store.build();
    assertThat(documents(warehouse))
        .containsExactly(
            "a|true|null|corrected|3", "b|false|a|superseded|2", "c|false|b|unchanged|1");
    assertThat(Query.lines(warehouse, FACTS)).containsExactly("a|500000.00");
    assertThat(documents(store.buildAsOf(2)))
        .containsExactly("b|true|null|corrected|2", "c|false|b|superseded|1");
  }

  @Test
  void figureOfASupersededDocumentLeadsToTheSameFigureInForce() throws Exception {
    Path warehouse = store().load(1, tables("a", "30.00")).load(2, tables("b", "40.00")).build();

    assertThat(Query.named(warehouse, "explain_standing", "a.1"))
        .containsExactly(
            "已被取代|a.txt|a|2026-01-01|null|a.1|30.00 万元",
            "取代它的文件，现行|b.txt|b|2026-02-01|null|b.1|40.00 万元");
    assertThat(Query.named(warehouse, "explain_standing", "b.1")).isEmpty();
  }

  @Test
  void olderVersionThatArrivesLaterIsNotInForce() throws Exception {
    Path warehouse =
        store()
            .manifest("new,,,,,,2025-12-20,,\n")
            .load(1, tables("new", "40.00"))
            .manifest("old,,,,,,2025-12-01,,\n")
            .load(2, tables("old", "30.00"))
            .build();

    assertThat(documents(warehouse))
        .containsExactly("new|true|null|unchanged|1", "old|false|new|new|2");
    assertThat(Query.lines(warehouse, FACTS)).containsExactly("new|400000.00");
    assertThat(findings(warehouse)).containsExactly("old|version_order_doubtful");
  }

  @Test
  void dateOfPublicationGoesBeforeThatOfRetrieval() throws Exception {
    Path warehouse =
        store()
            .manifest("a,,,,,,2025-12-20,2025-12-21,\nb,,,,,,2025-12-01,2025-12-31,\n")
            .load(1, tables("a", "40.00") + tables("b", "30.00"))
            .build();

    assertThat(documents(warehouse)).containsExactly("a|true|null|new|1", "b|false|a|new|1");
    assertThat(findings(warehouse)).isEmpty();
  }

  @Test
  void withdrawnDocumentGivesNothingToComparisons() throws Exception {
    SmallStore store =
        store()
            .load(1, tables("a", "30.00") + text("b", "30.00"))
            .manifest("a,,,,,,,,2026-01-20\n")
            .load(2, tables("a", "30.00"));

    Path warehouse = store.build();
    assertThat(documents(warehouse))
        .containsExactly("a|false|null|withdrawn|1", "b|true|null|unchanged|1");
    // the sentence stands for itself once the tables are gone
    assertThat(Query.lines(warehouse, FACTS)).containsExactly("b|300000.00");
    assertThat(Query.lines(warehouse, "select count(*) from printed.figure")).containsExactly("4");
    assertThat(Query.lines(store.buildAsOf(1), FACTS)).containsExactly("a|300000.00");
  }

  @Test
  void everyLoadThatLeftAReceiptIsListed() throws Exception {
    Path warehouse =
        store()
            .load(1, tables("a", "30.00"))
            .load(2, tables("b", "40.00"))
            .manifest("b,,,,,,,,2026-02-20\n")
            .load(3, tables("b", "40.00"))
            .load(4, tables("a", "30.00") + tables("b", "40.00"))
            .build();

    assertThat(
            Query.lines(
                warehouse,
                """
                select load_number, load_date, received_document_count, new_document_count,
                    withdrawn_document_count, current_document_count
                from mart_load
                """))
        .containsExactly(
            "1|2026-01-01|1|1|0|0",
            "2|2026-02-01|1|1|0|0",
            "3|2026-03-01|1|0|1|0",
            "4|2026-04-01|2|0|0|0");
    assertThat(Query.lines(warehouse, NamedQuery.text("status_load")))
        .extracting(line -> line.substring(0, 12))
        .containsExactly("1|2026-01-01", "2|2026-02-01", "3|2026-03-01", "4|2026-04-01");
  }

  @Test
  void withdrawnDocumentStaysSoUntilItIsSeenAgain() throws Exception {
    SmallStore store =
        store()
            .load(1, tables("a", "30.00"))
            .manifest("a,,,,,,,,2026-01-20\n")
            .load(2, tables("a", "30.00"))
            .manifest("a,,,,,,,2026-01-02,\n")
            .load(3, tables("a", "30.00"))
            .manifest("a,,,,,,,2026-03-31,\n")
            .load(4, tables("a", "30.00"));

    assertThat(documents(store.buildAsOf(3))).containsExactly("a|false|null|restated|1");
    assertThat(documents(store.build())).containsExactly("a|true|null|published_again|1");
  }

  @Test
  void withdrawnCorrectionDoesNotBringBackWhatItCorrected() throws Exception {
    SmallStore store =
        store()
            .load(1, tables("a", "30.00"))
            .load(2, tables("b", "40.00"))
            .manifest("b,,,,,,,,2026-02-20\n")
            .load(3, tables("b", "40.00"));

    Path warehouse = store.build();
    assertThat(documents(warehouse))
        .containsExactly("a|false|b|unchanged|1", "b|false|null|withdrawn|2");
    assertThat(Query.lines(warehouse, FACTS)).isEmpty();
    assertThat(findings(warehouse)).containsExactly("a|correction_withdrawn");

    store.manifest("a,,,,,,,2026-03-31,\n").load(4, tables("a", "30.00"));
    warehouse = store.build();
    assertThat(documents(warehouse))
        .containsExactly("a|true|null|restated|1", "b|false|a|unchanged|2");
    assertThat(Query.lines(warehouse, FACTS)).containsExactly("a|300000.00");
  }

  @Test
  void withdrawnCorrectionThatWasCorrectedItselfLeavesTheLastInForce() throws Exception {
    Path warehouse =
        store()
            .load(1, tables("a", "30.00"))
            .load(2, tables("b", "40.00"))
            .load(3, tables("c", "50.00"))
            .manifest("b,,,,,,,,2026-03-20\n")
            .load(4, tables("b", "40.00"))
            .build();

    assertThat(documents(warehouse))
        .containsExactly(
            "a|false|b|unchanged|1", "b|false|c|withdrawn|2", "c|true|null|unchanged|3");
    assertThat(findings(warehouse)).isEmpty();
  }

  @Test
  void documentThatARowMovesToAnotherBodyReleasesTheOneItSuperseded() throws Exception {
    Path warehouse =
        store()
            .load(1, tables("a", "30.00"))
            .load(2, tables("b", "40.00"))
            .manifest("b,,乙局,,,,,,\n")
            .load(3, tables("b", "40.00"))
            .build();

    assertThat(documents(warehouse))
        .containsExactly("a|true|null|unchanged|1", "b|true|null|restated|2");
    assertThat(Query.lines(warehouse, FACTS + "order by 1"))
        .containsExactly("a|300000.00", "b|400000.00");
  }

  @Test
  void documentsOfOneCodeAndOtherScopesDoNotSupersedeEachOther() throws Exception {
    Path warehouse =
        store()
            .manifest("a,318,甲局,,,,,,\nb,318,乙局,,,unit,,,\n")
            .load(1, tables("a", "30.00"))
            .load(2, tables("b", "40.00"))
            .build();

    assertThat(documents(warehouse))
        .containsExactly("a|true|null|unchanged|1", "b|true|null|new|2");
  }

  private SmallStore store() {
    return new SmallStore(folder);
  }

  private static List<String> documents(Path warehouse) throws SQLException {
    return Query.lines(
        warehouse,
        """
        select document_key, is_current, superseded_by, document_change, first_load_number
        from dim_document order by 1
        """);
  }

  private static List<String> findings(Path warehouse) throws SQLException {
    return Query.lines(
        warehouse,
        """
        select document_key, kind from finding
        where kind in ('version_order_doubtful', 'correction_withdrawn', 'disclosure_repeated')
        order by all
        """);
  }

  private static String tables(String document, String amount) {
    return "%1$s,BUD03,1,,合计,total,%2$s,\n%1$s,BUD03,1,2010601,项,total,%2$s,\n"
        .formatted(document, amount);
  }

  private static String text(String document, String amount) {
    return "%1$s,NARRATIVE,0,,支出,expenditure_total,%2$s,\n%1$s,NARRATIVE,0,,机关运行经费,"
            .formatted(document, amount)
        + "agency_operating_expense,3.00,\n";
  }
}
