package budgetwarehouse.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.change.ChangePublication;
import budgetwarehouse.document.expectation.Expectations;
import budgetwarehouse.store.ExpectationTables;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A court and a school of one district published 2023; the court of 2024 comes due on the first of
 * February, the school was late before.
 */
class DueChangeTest {
  private static final LocalDate JANUARY = LocalDate.of(2026, 1, 15);
  private static final LocalDate FEBRUARY = LocalDate.of(2026, 2, 15);
  private static final String HEADING =
      "division_code,unit_name,fiscal_year,stage,scope,approved_on,due_on,published_on\n";
  private static final String DUE_IN_FEBRUARY =
      """
      130306,甲法院,2024,budget,department,,2026-02-01,
      130306,甲小学,2024,budget,department,,2025-02-01,
      """;

  @TempDir private static Path folder;
  private static SmallStore store;

  @BeforeAll
  static void build() throws Exception {
    store =
        new SmallStore(folder)
            .manifest(
                """
                a,,甲法院,2023,,,2023-02-20,,,130306,
                b,,甲小学,2023,,,2023-02-20,,,130306,
                """)
            .load(1, line("a") + line("b"));
    kept("january", DUE_IN_FEBRUARY, JANUARY);
    kept("february", DUE_IN_FEBRUARY, FEBRUARY);
    kept("listed", DUE_IN_FEBRUARY.replace("2026-02-01", "2026-01-01"), JANUARY);
    kept("both", DUE_IN_FEBRUARY.replace("2026-02-01", "2026-02-10"), FEBRUARY);
  }

  private static String line(String document) {
    return document + ",BUD03,1,,合计,total,30.00,\n";
  }

  private static void kept(String name, String list, LocalDate day) throws Exception {
    byte[] bytes = (HEADING + list).getBytes(StandardCharsets.UTF_8);
    Expectations read = Expectations.read(Map.of("expected_publication.csv", bytes), day);
    assertThat(read.findings()).isEmpty();
    ExpectationTables.CELL.write(folder.resolve("match"), ExpectationTables.cells(read.lines()));
    Files.copy(store.buildComparedOn(day), folder.resolve(name + ".duckdb"));
  }

  private static List<String> lines(String from, String to, String list, String sql)
      throws Exception {
    Path report = folder.resolve("changes").resolve(from + "-" + to);
    ChangePublication.publish(
        folder.resolve(from + ".duckdb"), folder.resolve(to + ".duckdb"), report);
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:")) {
      String rows = "read_csv('%s', header = true, all_varchar = true)";
      return Query.lines(connection, sql.formatted(rows.formatted(report.resolve(list))));
    }
  }

  @Test
  void aDocumentThatCameDueIsAGapForThatReason() throws Exception {
    assertThat(lines("january", "february", "value.csv", "select 变动, 单位, 年度, 原因, 依据 from %s"))
        .containsExactly(
            "新增|甲法院|2024|判断日期推移|" + "甲法院 2024年部门预算 应于 2026-02-01 前公开；判断日期 2026-01-15 → 2026-02-15");
  }

  @Test
  void othersOfItsDistrictAreCountedAnewForThatReason() throws Exception {
    assertThat(lines("january", "february", "peer.csv", "select 单位, 年度, 原因 from %s"))
        .containsExactly("甲小学|2024|判断日期推移");
  }

  @Test
  void theOtherWayRoundItIsTheSameReason() throws Exception {
    assertThat(lines("february", "january", "value.csv", "select 变动, 单位, 原因 from %s"))
        .containsExactly("消失|甲法院|判断日期推移");
  }

  @Test
  void aListThatMovedTheDayIsNotTakenForTheDayOfJudgement() throws Exception {
    assertThat(lines("january", "listed", "value.csv", "select 变动, 单位, 原因 from %s"))
        .containsExactly("新增|甲法院|外部清单改变");
    assertThat(lines("january", "both", "value.csv", "select 变动, 单位, 原因 from %s"))
        .containsExactly("新增|甲法院|外部清单改变");
  }
}
