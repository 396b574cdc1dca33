package budgetwarehouse.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.document.expectation.Expectations;
import budgetwarehouse.store.ExpectationTables;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is on time, late, missing or not yet due, of the documents that a list expects. */
class ExpectedPublicationTest {
  private static final LocalDate LOAD = LocalDate.of(2026, 1, 1);
  private static final String LIST =
      """
      division_code,unit_name,fiscal_year,stage,scope,approved_on,due_on,published_on
      # approved, so the day of the district does not count
      130306,卫生健康局,2023,budget,department,2023-02-01,2023-02-10,
      130306,卫生健康局,2023,final_account,department,,2025-12-22,
      130306,卫生健康局,2023,budget,unit,2023-02-01,,2023-02-24
      # whoever published the year before
      130306,,2024,budget,department,,2026-12-31,
      130306,甲法院,2024,budget,department,2025-12-01,,
      130306,数据局,2023,budget,department,,,
      130306,甲小学,2023,budget,department,2023-02-01,,
      """;

  @TempDir private static Path folder;
  private static Path warehouse;

  @BeforeAll
  static void build() throws Exception {
    SmallStore store =
        new SmallStore(folder)
            .manifest(
                """
                a,,卫生健康局,2023,,,2023-02-20,,
                b,,甲法院,2023,,,,2023-03-30,
                c,,甲小学,2023,,,,2023-03-30,
                """)
            .load(1, line("a") + line("b") + line("c"));
    Expectations read =
        Expectations.read(
            Map.of("expected_publication.csv", LIST.getBytes(StandardCharsets.UTF_8)), LOAD);
    assertThat(read.findings()).isEmpty();
    ExpectationTables.CELL.write(folder.resolve("match"), ExpectationTables.cells(read.lines()));
    warehouse = store.build();
  }

  @Test
  void judgesEachExpectedDocumentOnTheDayOfTheLoad() throws Exception {
    assertThat(
            Query.lines(
                warehouse,
                """
                select fiscal_year, body_name, stage, scope, is_expected_by_precedent,
                    due_on, publication_status, days_late, document_key
                from mart_publication_status
                """))
        .containsExactlyInAnyOrder(
            "2023|卫生健康局|budget|department|false|2023-02-21|on_time|null|a",
            "2023|卫生健康局|final_account|department|false|2025-12-22|missing|10|null",
            "2023|卫生健康局|budget|unit|false|2023-02-21|late|3|null",
            "2023|数据局|budget|department|false|null|missing_due_unknown|null|null",
            "2023|甲小学|budget|department|false|2023-02-21|date_unknown|null|c",
            "2024|卫生健康局|budget|department|true|2026-12-31|not_due|null|null",
            "2024|甲小学|budget|department|true|2026-12-31|not_due|null|null",
            "2024|甲法院|budget|department|false|2025-12-21|missing|11|null");
  }

  @Test
  void countsThemForTheDistrict() throws Exception {
    assertThat(
            Query.lines(
                warehouse,
                """
                select distinct fiscal_year, stage, district_expected_count,
                    district_on_time_count, district_late_count, district_missing_count,
                    district_not_due_count
                from mart_publication_status order by all
                """))
        .containsExactly(
            "2023|budget|4|1|1|1|0", "2023|final_account|1|0|0|1|0", "2024|budget|3|0|0|1|2");
  }

  @Test
  void proposesTheLinesOfTheNextYear() throws Exception {
    assertThat(Query.named(warehouse, "proposed_publication", "2024"))
        .containsExactly(
            "130306|卫生健康局|2024|budget|department|null|null|null",
            "130306|甲小学|2024|budget|department|null|null|null",
            "130306|甲法院|2024|budget|department|null|null|null");
  }

  private static String line(String document) {
    return document + ",BUD03,1,,合计,total,30.00,\n";
  }
}
