package budgetwarehouse.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.document.ManifestRow;
import budgetwarehouse.document.SourceDocument;
import budgetwarehouse.reading.StandardExtraction;
import budgetwarehouse.store.Compaction;
import budgetwarehouse.store.CompactionTally;
import budgetwarehouse.store.ExtractedDocument;
import budgetwarehouse.store.ReceiptWriter;
import budgetwarehouse.store.ReceivedDocument;
import budgetwarehouse.store.StoreBatchWriter;
import budgetwarehouse.store.StorePartition;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Builds the warehouse of one store before and after its compaction: a document of the sample,
 * moved to another year by each load. All but the last load are built, so the rows must also have
 * kept their load.
 */
class CompactedStoreIT {
  private static final Path SAMPLE = Path.of("sample-input/dongxihu-finance-2023-budget.txt");
  private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);
  private static final int LOADS = 8;
  private static final int EARLIER_LOAD = 7;

  @TempDir Path root;

  @Test
  void givesTheSameWarehouseAsOfAnEarlierLoad() throws IOException, SQLException {
    for (int load = 1; load <= LOADS; load++) {
      load(load);
    }
    SortedMap<String, String> before = tables("before");
    assertThat(before.get("dim_document")).startsWith(EARLIER_LOAD + ":");
    assertThat(before.get("fact_grant_expenditure")).isNotEqualTo("0:0");

    compact();

    assertThat(tables("after")).isEqualTo(before);
    assertThat(new Compaction(store(), 1).run()).isEqualTo(CompactionTally.NONE);
  }

  private void compact() throws IOException {
    var compaction = new Compaction(store(), 1);
    assertThat(compaction.run()).isEqualTo(new CompactionTally(2 * LOADS, 2));
    compaction.removeReplaced(Instant.now().plusSeconds(1));
    assertThat(store().resolve("receipts/000001-00000" + LOADS)).isDirectory();
    assertThat(store().resolve("receipts/000001")).doesNotExist();
  }

  private void load(int number) throws IOException {
    String name = number + ".txt";
    String text = Files.readString(SAMPLE).replace("2023", Integer.toString(2015 + number));
    SourceDocument source = SourceDocument.of(name, text.getBytes(StandardCharsets.UTF_8));
    var document = ExtractedDocument.of(source, StandardExtraction.function().apply(source));
    new StoreBatchWriter(store(), 1).write(StorePartition.UNKNOWN, List.of(document));
    var received = new ReceivedDocument(source.sha256(), ManifestRow.unlisted(name));
    new ReceiptWriter(store()).write(FIRST_DAY.plusDays(number), List.of(received), List.of());
  }

  private SortedMap<String, String> tables(String name) throws IOException, SQLException {
    Path folder = Files.createDirectories(root.resolve(name));
    var handOff = new HandOff(store(), "1", root.resolve("match"), OptionalInt.of(EARLIER_LOAD));
    Set<String> leftOut = SmallStore.afterTheFacts();
    Path built = WarehouseBuild.build(handOff, folder, "compacted", leftOut).file();
    return TableSums.of(built);
  }

  private Path store() {
    return root.resolve("store");
  }
}
