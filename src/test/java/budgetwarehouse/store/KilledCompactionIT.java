package budgetwarehouse.store;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.document.ManifestRow;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a compaction at many moments; whatever it was doing, readers find the same rows. */
class KilledCompactionIT {
  private static final int LOADS = 130;
  private static final int KILLS = Integer.getInteger("budgetwarehouse.kills", 12);
  private static final int LONGEST_MILLIS = 900;

  @TempDir Path store;

  @Test
  void leavesAStoreThatReadsTheSame() throws IOException, InterruptedException {
    fill();
    Map<String, List<String>> before = StoreContent.of(store, 1);
    var random = new Random(7);
    int killed = 0;
    for (int round = 0; round < KILLS; round++) {
      Process process = start();
      assertThat(process.getInputStream().read()).as("begun").isPositive();
      Thread.sleep(random.nextInt(LONGEST_MILLIS));
      killed += process.isAlive() ? 1 : 0;
      process.destroyForcibly().waitFor();

      assertThat(StoreContent.of(store, 1)).as("after kill " + round).isEqualTo(before);
      assertThat(new StoreCheck(store).batches(1)).isEmpty();
      assertThat(new StoreCheck(store).receipts()).isEmpty();
    }

    assertThat(killed).as("processes killed at work").isPositive();
    KilledCompaction.main(new String[] {store.toString()});
    assertThat(StoreContent.of(store, 1)).isEqualTo(before);
    assertThat(new StoreCheck(store).remnants()).isEmpty();
  }

  private void fill() throws IOException {
    for (int load = 1; load <= LOADS; load++) {
      ExtractedDocument document = SampleFacts.document("第" + load + "份", load + ".25");
      new StoreBatchWriter(store, 1).write(StorePartition.UNKNOWN, List.of(document));
      var row = new ReceivedDocument(document.sha256(), ManifestRow.unlisted(load + ".txt"));
      new ReceiptWriter(store).write(LocalDate.of(2026, 1, 1), List.of(row), List.of());
    }
  }

  private Process start() throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return new ProcessBuilder(
            java,
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            KilledCompaction.class.getName(),
            store.toString())
        .redirectErrorStream(true)
        .start();
  }
}
