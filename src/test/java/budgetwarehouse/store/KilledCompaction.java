package budgetwarehouse.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;

/** A compaction in a process of its own, to be killed; for tests only. */
final class KilledCompaction {
  private KilledCompaction() {}

  /** Compact the store in the given folder, say so, and go on until nothing is left to do. */
  public static void main(String[] arguments) throws IOException {
    Path store = Path.of(arguments[0]);
    System.out.println("begun");
    new PrintedStore(store).clearUnfinished();
    var compaction = new Compaction(store, 1);
    compaction.removeReplaced(Instant.now().plusSeconds(1));
    compaction.run();
    compaction.removeReplaced(Instant.now().plusSeconds(1));
  }
}
