package budgetwarehouse.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.document.ManifestRow;
import budgetwarehouse.document.SourceDocument;
import budgetwarehouse.job.StandardStages;
import budgetwarehouse.store.Compaction;
import budgetwarehouse.store.CompactionTally;
import budgetwarehouse.store.ExtractedDocument;
import budgetwarehouse.store.ReceiptWriter;
import budgetwarehouse.store.ReceivedDocument;
import budgetwarehouse.store.StoreBatchWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Builds the warehouse of one store before and after its compaction: documents of the sample, a
 * load each.
 */
class CompactedStoreIT {
  private static final Path SAMPLE = Path.of("sample-input");
  private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);
  private static final int LOADS = 8;
  private static final int EARLIER_LOAD = 4;

  @TempDir Path root;

  @Test
  void givesTheSameWarehouseOfAllLoadsAndOfAnEarlierOne() throws IOException, SQLException {
    List<Path> documents = documents();
    assertThat(documents).hasSizeGreaterThanOrEqualTo(LOADS);
    for (int load = 1; load <= LOADS; load++) {
      load(load, documents.get(load - 1));
    }
    SortedMap<String, String> before = tables("before", OptionalInt.empty());
    SortedMap<String, String> earlier = tables("earlier", OptionalInt.of(EARLIER_LOAD));
    assertThat(before.get("fact_grant_expenditure")).isNotEqualTo("0:0");
    assertThat(before).isNotEqualTo(earlier);

    compact();

    assertThat(tables("after", OptionalInt.empty())).isEqualTo(before);
    assertThat(tables("earlier-after", OptionalInt.of(EARLIER_LOAD))).isEqualTo(earlier);
    assertThat(new Compaction(store(), 1).run()).isEqualTo(CompactionTally.NONE);
  }

  private void compact() throws IOException {
    var compaction = new Compaction(store(), 1);
    assertThat(compaction.run().merged()).isGreaterThan(LOADS);
    compaction.removeReplaced(Instant.now().plusSeconds(1));
    assertThat(store().resolve("receipts/000001-00000" + LOADS)).isDirectory();
    assertThat(store().resolve("receipts/000001")).doesNotExist();
  }

  // texts and tables of about the same size, so that they are merged at once
  private static List<Path> documents() throws IOException {
    try (Stream<Path> files = Files.list(SAMPLE)) {
      return files
          .filter(file -> file.toString().matches(".*-(budget|performance)\\.(txt|pdf|xlsx?|html)"))
          .sorted()
          .toList();
    }
  }

  private void load(int number, Path file) throws IOException {
    String name = file.getFileName().toString();
    SourceDocument source = SourceDocument.of(name, Files.readAllBytes(file));
    var document = ExtractedDocument.of(source, StandardStages.extraction().apply(source));
    new StoreBatchWriter(store(), 1).write(List.of(document));
    var received = new ReceivedDocument(source.sha256(), ManifestRow.unlisted(name));
    new ReceiptWriter(store()).write(FIRST_DAY.plusDays(number), List.of(received), List.of());
  }

  private SortedMap<String, String> tables(String name, OptionalInt lastLoad)
      throws IOException, SQLException {
    Path folder = Files.createDirectories(root.resolve(name));
    var handOff = new HandOff(store(), "1", root.resolve("match"), lastLoad);
    Set<String> leftOut = SmallStore.afterTheFacts();
    Path built = WarehouseBuild.build(handOff, folder, "compacted", leftOut).file();
    SortedMap<String, String> tables = new TreeMap<>();
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + built)) {
      String names =
          "select schema_name || '.' || table_name from duckdb_tables() where not internal";
      for (String table : Query.lines(connection, names)) {
        String sum = "select count(*) || ':' || coalesce(sum(hash(t)::hugeint), 0) from %s as t";
        tables.put(
            table.replaceFirst("^main\\.", ""),
            Query.lines(connection, sum.formatted(table)).get(0));
      }
    }
    return tables;
  }

  private Path store() {
    return root.resolve("store");
  }
}
