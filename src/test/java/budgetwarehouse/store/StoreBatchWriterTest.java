package budgetwarehouse.store;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.disk.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreBatchWriterTest {
  private static final ExtractedDocument FIRST = SampleFacts.document("第一份\n", "1234.5");
  private static final ExtractedDocument SECOND = SampleFacts.document("第二份", "0.01");

  @TempDir Path root;
  private PrintedStore store;
  private StoreBatchWriter writer;

  @BeforeEach
  void openStore() {
    store = new PrintedStore(root);
    writer = new StoreBatchWriter(root, 1);
  }

  @Test
  void writesEveryTableOfADocument() throws IOException {
    Path batch = writer.write(StorePartition.UNKNOWN, List.of(FIRST));

    assertThat(Folders.children(batch))
        .extracting(file -> file.getFileName().toString())
        .containsExactly(
            "SHA256SUMS",
            "account.parquet",
            "document.parquet",
            "figure.parquet",
            "finding.parquet",
            "indicator.parquet",
            "name.parquet",
            "narrative.parquet",
            "project.parquet",
            "table.parquet");
    List<String> columns =
        List.of("document_key", "figure_number", "row_label", "fiscal_year", "amount_yuan");
    assertThat(ParquetRows.read(batch.resolve("figure.parquet"), columns).get(0))
        .containsExactly(FIRST.documentKey(), 1, "一般公共服务支出", null, 123450L);
  }

  @Test
  void keepsWhatTheDocumentSaysOfItself() throws IOException {
    Path file = writer.write(StorePartition.UNKNOWN, List.of(FIRST)).resolve("document.parquet");

    List<String> columns = List.of("sha256", "line_count", "fiscal_year", "stage", "scope");
    assertThat(ParquetRows.read(file, columns).get(0))
        .containsExactly(FIRST.sha256(), 1, 2023, "budget", "");
  }

  @Test
  void givesTheSameBytesWhateverTheOrder() throws IOException {
    Map<String, byte[]> once = bytes(writer.write(StorePartition.UNKNOWN, List.of(FIRST, SECOND)));
    Path elsewhere = root.resolve("elsewhere");
    Map<String, byte[]> again =
        bytes(
            new StoreBatchWriter(elsewhere, 1)
                .write(StorePartition.UNKNOWN, List.of(SECOND, FIRST)));

    assertThat(again.keySet()).isEqualTo(once.keySet());
    once.forEach((name, content) -> assertThat(again.get(name)).as(name).isEqualTo(content));
  }

  @Test
  void leavesABatchThatIsThereAsItIs() throws IOException {
    Path batch = writer.write(StorePartition.UNKNOWN, List.of(FIRST));
    var before = Files.getLastModifiedTime(batch.resolve("figure.parquet"));

    assertThat(writer.write(StorePartition.UNKNOWN, List.of(FIRST))).isEqualTo(batch);
    assertThat(Files.getLastModifiedTime(batch.resolve("figure.parquet"))).isEqualTo(before);
  }

  @Test
  void knowsTheDocumentsOfAVersion() throws IOException {
    writer.write(StorePartition.UNKNOWN, List.of(FIRST));
    writer.write(StorePartition.UNKNOWN, List.of(SECOND));

    assertThat(store.documentsOf(1))
        .containsExactlyInAnyOrder(FIRST.documentKey(), SECOND.documentKey());
    assertThat(store.documentsOf(2)).isEmpty();
  }

  @Test
  void passesOverAndClearsWhatAKilledRunLeft() throws IOException {
    Path batch = writer.write(StorePartition.UNKNOWN, List.of(FIRST));
    Path unfinished = batch.resolveSibling("0".repeat(20) + ".writing");
    Files.createDirectory(unfinished);
    Files.writeString(unfinished.resolve("document.parquet"), "cut off");

    assertThat(store.documentsOf(1)).hasSize(1);
    store.clearUnfinished();
    assertThat(unfinished).doesNotExist();
    assertThat(batch).exists();
  }

  @Test
  void countsSomeDocumentsOfABatch() throws IOException {
    writer.write(StorePartition.UNKNOWN, List.of(FIRST, SECOND));

    Set<String> one = Set.of(FIRST.documentKey());
    assertThat(store.tally(1, one)).isEqualTo(new StoreTally(1, 1, 0, 0, 0, 1));
    Set<String> both = Set.of(FIRST.documentKey(), SECOND.documentKey());
    assertThat(store.tally(1, both)).isEqualTo(new StoreTally(2, 2, 0, 0, 0, 2));
  }

  @Test
  void leavesOutANumberTooLargeForTheStoreAndSaysSo() throws IOException {
    writer.write(
        StorePartition.UNKNOWN, List.of(SampleFacts.document("第三份", "123456789012345678901.00")));
    writer.write(StorePartition.UNKNOWN, List.of(SampleFacts.document("第四份", "1E+999999999")));

    Set<String> keys = store.documentsOf(1);
    assertThat(store.tally(1, keys)).isEqualTo(new StoreTally(2, 2, 0, 2, 0, 2));
  }

  @Test
  void keepsADocumentWithHalfACharacter() throws IOException {
    Path batch =
        writer.write(StorePartition.UNKNOWN, List.of(SampleFacts.document("半个字\ud840", "1")));

    assertThat(ParquetRows.texts(batch.resolve("narrative.parquet"), "text"))
        .containsExactly("半个字?");
  }

  private static Map<String, byte[]> bytes(Path batch) throws IOException {
    Map<String, byte[]> bytes = new TreeMap<>();
    for (Path file : Folders.children(batch)) {
      bytes.put(batch.getFileName() + "/" + file.getFileName(), Files.readAllBytes(file));
    }
    return bytes;
  }
}
