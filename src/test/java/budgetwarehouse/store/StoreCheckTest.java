package budgetwarehouse.store;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.disk.DiskFault;
import budgetwarehouse.disk.Folders;
import budgetwarehouse.disk.Seal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoreCheckTest {
  @TempDir Path root;
  private Path batch;
  private Path figures;

  @BeforeEach
  void writeBatches() throws IOException {
    var writer = new StoreBatchWriter(root, 1);
    writer.write(StorePartition.UNKNOWN, List.of(SampleFacts.document("第一份", "1")));
    batch = writer.write(StorePartition.UNKNOWN, List.of(SampleFacts.document("第二份", "2")));
    figures = batch.resolve("figure.parquet");
  }

  @Test
  void findsNothingInASoundStore() throws IOException {
    assertThat(new StoreCheck(root).batches(1)).isEmpty();
    assertThat(new StoreCheck(root).strangers()).isEmpty();
  }

  /** Every byte is damaged once, also those that a reader of the file would not notice. */
  @Test
  void findsEveryFlippedByte() throws IOException {
    byte[] sound = Files.readAllBytes(figures);
    for (int at = 0; at < sound.length; at += 7) {
      byte[] damaged = sound.clone();
      damaged[at] ^= 0x10;
      Files.write(figures, damaged);
      assertThat(new StoreCheck(root).batches(1)).as("byte " + at).containsOnlyKeys(batch);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 200})
  void findsAFileThatIsCutOff(int bytes) throws IOException {
    Files.write(figures, Arrays.copyOf(Files.readAllBytes(figures), bytes));

    assertThat(faults()).singleElement().satisfies(fault -> names(fault, figures, "校验值不符"));
  }

  @Test
  void findsAFileThatIsGone() throws IOException {
    Files.delete(figures);

    assertThat(faults()).singleElement().satisfies(fault -> names(fault, figures, "文件缺失"));
  }

  @Test
  void findsChecksumsThatAreGoneOrCutOff() throws IOException {
    Path seal = batch.resolve(Seal.NAME);
    Files.writeString(seal, Files.readAllLines(seal).get(0) + "\n");
    assertThat(faults()).hasSize(8).allSatisfy(fault -> names(fault, batch, "没有登记校验值"));

    Files.writeString(seal, "");
    assertThat(faults()).singleElement().satisfies(fault -> names(fault, seal, "读不出内容"));
    Files.delete(seal);
    assertThat(faults()).singleElement().satisfies(fault -> names(fault, seal, "没有校验值文件"));
  }

  @Test
  void findsAFolderThatNoLoadWrote() throws IOException {
    Path foreign = Files.createDirectory(batch.resolveSibling("copy"));
    Files.copy(figures, foreign.resolve("figure.parquet"));

    assertThat(new StoreCheck(root).batches(1)).containsOnlyKeys(foreign);
  }

  @Test
  void namesAFileThatNobodyWroteDownAndLeavesItsBatchAlone() throws IOException {
    Path notes = Files.writeString(batch.resolve("notes.txt"), "副本");

    assertThat(new StoreCheck(root).batches(1)).isEmpty();
    assertThat(new StoreCheck(root).strangers()).containsExactly(notes);
  }

  @Test
  void sealsWhatAnOlderProgramWroteUnlessItIsDamaged() throws IOException {
    for (Path folder : Folders.children(root.resolve("v1"))) {
      Files.delete(folder.resolve(Seal.NAME));
    }
    byte[] damaged = Files.readAllBytes(figures);
    damaged[40] ^= 0x40; // within the first page of values
    Files.write(figures, damaged);

    assertThat(new StoreCheck(root).seal()).isEqualTo(1);
    assertThat(new StoreCheck(root).batches(1)).containsOnlyKeys(batch);
  }

  @Test
  void sealsABatchOfAVersionThatWroteFewerTables() throws IOException {
    for (Path folder : Folders.children(root.resolve("v1"))) {
      Files.delete(folder.resolve(Seal.NAME));
      Files.delete(folder.resolve("name.parquet"));
    }

    assertThat(new StoreCheck(root).seal()).isEqualTo(2);
  }

  /** A share of one byte: each folder is a share of its own. */
  @Test
  void readsASoundStoreInTurnsAndItsSizesEachTime() throws IOException {
    byte[] damaged = Files.readAllBytes(figures);
    damaged[40] ^= 0x40;
    FileTime written = Files.getLastModifiedTime(figures);
    Files.write(figures, damaged);
    assertThat(inTurn(0)).as("written after the checksums").containsOnlyKeys(batch);

    Files.setLastModifiedTime(figures, written);
    int shares = 64;
    long found = LongStream.range(0, 2000).filter(turn -> !inTurn(turn).isEmpty()).count();
    assertThat(found).as("turns of 2000 with the damaged folder").isBetween(1L, 2000L / shares);

    Files.write(figures, Arrays.copyOf(damaged, damaged.length - 1));
    Files.setLastModifiedTime(figures, written);
    assertThat(inTurn(0)).containsOnlyKeys(batch);
    assertThat(inTurn(1)).containsOnlyKeys(batch);
  }

  private Map<Path, List<DiskFault>> inTurn(long turn) {
    try {
      return StoreCheck.inTurn(root, 256, turn).batches(1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<DiskFault> faults() throws IOException {
    Map<Path, List<DiskFault>> faults = new StoreCheck(root).batches(1);
    assertThat(faults).containsOnlyKeys(batch);
    return faults.get(batch);
  }

  private static void names(DiskFault fault, Path path, String says) {
    assertThat(fault.toString()).startsWith(path.toString()).contains(says);
  }
}
