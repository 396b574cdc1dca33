package budgetwarehouse.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WarehousePublicationTest {
  private static final String DOCUMENTS = "select count(*) from dim_document";

  @TempDir private Path folder;
  private Path data;
  private Path published;
  private Path parquet;

  @BeforeEach
  void name() {
    data = folder.resolve("data");
    published = data.resolve("warehouse.duckdb");
    parquet = data.resolve("parquet");
  }

  @Test
  void equalInputGivesEqualParquetBytes() throws Exception {
    HandOff handOff = GoldenStore.in(folder);
    publish(handOff, "first");
    Map<String, Integer> first = hashes();
    publish(handOff, "second");

    assertThat(hashes()).isEqualTo(first).containsKey("printed.figure/printed.figure.parquet");
  }

  @Test
  void leavesNothingBehindButTheWarehouseAndItsCopy() throws Exception {
    publish(GoldenStore.in(folder), "only");

    try (Stream<Path> files = Files.list(data)) {
      assertThat(files).containsExactlyInAnyOrder(published, parquet);
    }
  }

  @Test
  void readerKeepsTheOldFileAndANewOneSeesTheNew() throws Exception {
    publish(empty(), "first");
    try (Connection reader = AnalystConnection.open(published, AnalystLimits.DEFAULT)) {
      publish(GoldenStore.in(folder), "second");

      assertThat(Query.lines(reader, DOCUMENTS)).containsExactly("0");
    }
    assertThat(Query.lines(published, DOCUMENTS)).containsExactly("5");
  }

  @Test
  void whatSomebodyElseWroteIsNeitherAnsweredNorInTheWayOfTheNextFile() throws Exception {
    publish(empty(), "first");
    Path copy = Files.copy(published, folder.resolve("copy.duckdb"));
    try (Connection stranger = DriverManager.getConnection("jdbc:duckdb:" + copy);
        Statement statement = stranger.createStatement()) {
      statement.execute("create table scratch as select 1 as one");
      Files.copy(WriteAheadLog.of(copy), WriteAheadLog.of(published));
    }
    assertThatThrownBy(() -> AnalystConnection.open(published, AnalystLimits.DEFAULT))
        .hasMessageContaining("不是本程序所写的预写日志");

    publish(GoldenStore.in(folder), "second");

    assertThat(Query.lines(published, DOCUMENTS)).containsExactly("5");
  }

  @Test
  void failedAuditLeavesThePublishedFileUntouched() throws Exception {
    publish(GoldenStore.in(folder), "first");
    byte[] before = Files.readAllBytes(published);
    BuiltWarehouse warehouse = build(empty(), "second");
    AuditReport report =
        new AuditReport(
            warehouse, List.of(new AuditFailure("an_audit", "合计相符", Map.of("row", "bad"))));

    assertThatThrownBy(() -> WarehousePublication.publish(report, published, parquet))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("an_audit");
    assertThat(Files.readAllBytes(published)).isEqualTo(before);
  }

  @Test
  void auditFindsAFactThatWasTamperedWith() throws Exception {
    BuiltWarehouse warehouse = build(GoldenStore.in(folder), "tampered");
    try (SqlSession session = SqlSession.writable(warehouse.file())) {
      session.update("update fact_revenue set amount_yuan = amount_yuan + 10000");
    }

    List<AuditFailure> failures = WarehouseAudit.audit(warehouse).failures();
    assertThat(failures)
        .extracting(AuditFailure::audit)
        .contains(
            "every_fact_traces_to_a_printed_figure", "every_sum_is_the_stated_total_or_a_finding");
    assertThat(failures).extracting(AuditFailure::says).contains("每条事实都可追溯到同一文件中印出的同一金额");
  }

  /** Build without what takes time and has its own tests. */
  private BuiltWarehouse build(HandOff handOff, String buildId) {
    Set<String> leftOut = new HashSet<>(SmallStore.afterTheFacts());
    leftOut.add("checks");
    return WarehouseBuild.build(handOff, data, buildId, leftOut);
  }

  private void publish(HandOff handOff, String buildId) {
    BuiltWarehouse warehouse = build(handOff, buildId);
    WarehousePublication.publish(WarehouseAudit.audit(warehouse), published, parquet);
  }

  private HandOff empty() {
    return new HandOff(folder.resolve("no-store"), "1", folder.resolve("no-matches"));
  }

  private Map<String, Integer> hashes() throws IOException {
    Map<String, Integer> hashes = new TreeMap<>();
    try (Stream<Path> files = Files.walk(parquet)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        hashes.put(parquet.relativize(file).toString(), Arrays.hashCode(Files.readAllBytes(file)));
      }
    }
    return hashes;
  }

  @Test
  void analystReadsTheWarehouseAndNothingElse() throws Exception {
    publish(GoldenStore.in(folder), "only");
    try (Connection analyst = AnalystConnection.open(published, AnalystLimits.DEFAULT)) {
      assertThat(Query.lines(analyst, DOCUMENTS)).containsExactly("5");
      for (String sql :
          List.of(
              "delete from finding",
              "copy finding to '%s/x.parquet'".formatted(folder),
              "select * from read_text('/etc/hostname')",
              "set enable_external_access = true",
              "set memory_limit = '100GB'",
              "attach '%s/x.duckdb'".formatted(folder))) {
        assertThatThrownBy(() -> Query.lines(analyst, sql))
            .as(sql)
            .isInstanceOf(SQLException.class);
      }
    }
  }
}
