package budgetwarehouse.store;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.disk.Folders;
import budgetwarehouse.disk.StoreFolders;
import budgetwarehouse.document.ManifestRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompactionTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
  private static final int LOADS = 100;

  @TempDir Path root;

  /** Loads of 100 days, compacted as a load does it, beside the same loads left as they are. */
  @Test
  void keepsTheNumberOfFilesBoundedAndEveryRow() throws IOException {
    Path compacted = root.resolve("compacted");
    Path plain = root.resolve("plain");
    long most = 0;
    for (int load = 1; load <= LOADS; load++) {
      load(compacted, load);
      copyNew(compacted, plain);
      var compaction = new Compaction(compacted, 1);
      compaction.removeReplaced(Instant.now().plusSeconds(1));
      compaction.run();
      most = Math.max(most, living(compacted));
    }

    new Compaction(compacted, 1).removeReplaced(Instant.now().plusSeconds(1));
    assertThat(living(plain)).isEqualTo(2 * LOADS);
    // rows per document are few: sizes up to 8^3 of batches, up to 8^2 of receipts
    assertThat(most).as("folders at any time").isLessThanOrEqualTo(7 * 4 + 7 * 3);
    assertThat(files(compacted)).isLessThanOrEqualTo(most * 10);
    assertThat(StoreContent.of(compacted, 1)).isEqualTo(StoreContent.of(plain, 1));
    assertThat(new PrintedStore(compacted).documentsOf(1)).hasSize(LOADS);
    assertThat(new StoreCheck(compacted).batches(1)).isEmpty();
    assertThat(new StoreCheck(compacted).receipts()).isEmpty();
  }

  @Test
  void mergesBatchesOfOnePartition() throws IOException {
    var writer = new StoreBatchWriter(root, 1);
    for (int number = 1; number <= Compaction.FAN_IN; number++) {
      var partition = new StorePartition(number < Compaction.FAN_IN ? "32-2024" : "13-2024");
      writer.write(partition, List.of(document(number)));
    }
    assertThat(new Compaction(root, 1).run()).isEqualTo(CompactionTally.NONE);

    writer.write(new StorePartition("32-2024"), List.of(document(Compaction.FAN_IN + 1)));
    assertThat(new Compaction(root, 1).run()).isEqualTo(new CompactionTally(Compaction.FAN_IN, 1));
    assertThat(new StoreFolders(root.resolve("v1")).living())
        .extracting(batch -> batch.getFileName().toString().replaceFirst("[0-9a-f]{20}$", ""))
        .containsExactly("13-2024-", "32-2024-m");
  }

  @Test
  void mergesAllOfALargeLoadAtOnce() throws IOException {
    var writer = new StoreBatchWriter(root, 1);
    for (int number = 1; number <= 3 * Compaction.FAN_IN + 1; number++) {
      writer.write(new StorePartition("32-2024"), List.of(document(number)));
    }

    assertThat(new Compaction(root, 1).run())
        .isEqualTo(new CompactionTally(3 * Compaction.FAN_IN + 1, 1));
    assertThat(new PrintedStore(root).documentsOf(1)).hasSize(3 * Compaction.FAN_IN + 1);
  }

  @Test
  void keepsTypesAndOrderOfTheRows() throws IOException {
    for (int load = 1; load <= Compaction.FAN_IN; load++) {
      load(root, load);
    }
    Path small = new StoreFolders(root.resolve("v1")).living().get(0);

    assertThat(new Compaction(root, 1).run()).isEqualTo(new CompactionTally(16, 2));
    Path merged = only(root.resolve("v1"));
    for (String table : StoreTables.NAMES) {
      String file = table + ".parquet";
      assertThat(TableCursor.schema(merged.resolve(file)))
          .isEqualTo(TableCursor.schema(small.resolve(file)));
      List<String> keys = ParquetRows.texts(merged.resolve(file), "document_key");
      assertThat(keys).isSorted();
    }
  }

  @Test
  void goesOnWithTheNumbersOfLoads() throws IOException {
    for (int load = 1; load <= Compaction.FAN_IN; load++) {
      load(root, load);
    }
    new Compaction(root, 1).run();

    assertThat(only(root.resolve("receipts")).getFileName()).hasToString("000001-000008");
    assertThat(load(root, 9)).isEqualTo(9);
    assertThat(new ReceiptWriter(root).write(DAY, List.of(received(9)), List.of())).isEmpty();
    assertThat(new ReceiptWriter(root).write(DAY, List.of(received(3)), List.of())).isEmpty();
  }

  @Test
  void leavesReplacedFoldersToReadersThatListedThem() throws IOException {
    for (int load = 1; load <= Compaction.FAN_IN; load++) {
      load(root, load);
    }
    List<Path> listed = new StoreFolders(root.resolve("v1")).living();
    var compaction = new Compaction(root, 1);
    compaction.run();

    assertThat(compaction.removeReplaced(Instant.now().minusSeconds(3600))).isZero();
    assertThat(listed).allSatisfy(batch -> assertThat(batch).isDirectory());
    assertThat(compaction.removeReplaced(Instant.now().plusSeconds(1))).isEqualTo(16);
    assertThat(listed).allSatisfy(batch -> assertThat(batch).doesNotExist());
  }

  @Test
  void takesADocumentThatStandsInTwoBatchesOnce() throws IOException {
    var writer = new StoreBatchWriter(root, 1);
    for (int number = 1; number <= Compaction.FAN_IN; number++) {
      writer.write(StorePartition.UNKNOWN, List.of(document(number), document(number + 1)));
    }
    new Compaction(root, 1).run();

    Path merged = only(root.resolve("v1"));
    assertThat(ParquetRows.texts(merged.resolve("document.parquet"), "document_key"))
        .hasSize(Compaction.FAN_IN + 1)
        .doesNotHaveDuplicates();
    assertThat(StoreContent.rows(merged.resolve("figure.parquet"))).hasSize(Compaction.FAN_IN + 1);
  }

  @Test
  void fillsAColumnThatOlderReceiptsDoNotHave() throws IOException {
    for (int load = 1; load < Compaction.FAN_IN; load++) {
      load(root, load);
    }
    List<ParquetColumn<ReceivedDocument>> columns = new ArrayList<>();
    columns.addAll(ReceiptTables.manifest(8, DAY).columns());
    columns.add(ParquetColumn.text("newer", received -> "新"));
    Folders.write(
        root.resolve("receipts/000008"),
        writing -> {
          new ParquetTable<>("manifest", columns).write(writing, List.of(received(8)));
          ReceiptTables.finding(8).write(writing, List.of());
        });
    new Compaction(root, 1).run();

    Path manifest = only(root.resolve("receipts")).resolve("manifest.parquet");
    assertThat(ParquetRows.read(manifest, List.of("newer")).stream().map(row -> row.get(0)))
        .containsExactly(null, null, null, null, null, null, null, "新");
  }

  @Test
  void dropsOtherVersionsOnlyWhereThisOneHasReadAll() throws IOException {
    Path both = new StoreBatchWriter(root, 1).write(StorePartition.UNKNOWN, List.of(document(1)));
    Path former = new StoreBatchWriter(root, 1).write(StorePartition.UNKNOWN, List.of(document(2)));
    new StoreBatchWriter(root, 2).write(StorePartition.UNKNOWN, List.of(document(1)));

    assertThat(new Compaction(root, 2).dropOtherVersions()).containsExactly(both);
    assertThat(both).doesNotExist();
    assertThat(former).isDirectory();
  }

  @Test
  void readsWhatWasReplacedWhenTheMergedBatchIsGone() throws IOException {
    for (int load = 1; load <= Compaction.FAN_IN; load++) {
      load(root, load);
    }
    Map<String, List<String>> before = StoreContent.of(root, 1);
    new Compaction(root, 1).run();
    Folders.deleteTree(only(root.resolve("v1")));

    assertThat(StoreContent.of(root, 1)).isEqualTo(before);
  }

  // written once and copied: a writer of receipts reads all those of before
  private static void copyNew(Path from, Path to) throws IOException {
    for (String part : List.of("v1", "receipts")) {
      Files.createDirectories(to.resolve(part));
      for (Path folder : new StoreFolders(from.resolve(part)).living()) {
        Path copy = to.resolve(part).resolve(folder.getFileName());
        if (!Files.exists(copy) && !Files.exists(folder.resolve(StoreFolders.REPLACES))) {
          Files.createDirectory(copy);
          for (Path file : Folders.children(folder)) {
            Files.copy(file, copy.resolve(file.getFileName()));
          }
        }
      }
    }
  }

  private static int load(Path store, int number) throws IOException {
    new StoreBatchWriter(store, 1).write(StorePartition.UNKNOWN, List.of(document(number)));
    return new ReceiptWriter(store)
        .write(DAY.plusDays(number), List.of(received(number)), List.of())
        .orElseThrow();
  }

  private static ExtractedDocument document(int number) {
    return SampleFacts.document("第" + number + "份", number + ".5");
  }

  private static ReceivedDocument received(int number) {
    return new ReceivedDocument(document(number).sha256(), ManifestRow.unlisted(number + ".txt"));
  }

  private static Path only(Path part) throws IOException {
    List<Path> living = new StoreFolders(part).living();
    assertThat(living).hasSize(1);
    return living.get(0);
  }

  private static long living(Path store) throws IOException {
    return (long) new StoreFolders(store.resolve("v1")).living().size()
        + new StoreFolders(store.resolve("receipts")).living().size();
  }

  private static long files(Path store) throws IOException {
    try (Stream<Path> tree = Files.walk(store)) {
      return tree.filter(Files::isRegularFile).count();
    }
  }
}
