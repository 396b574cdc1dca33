package budgetwarehouse.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;

/**
 * When a job is killed.
 *
 * @param step after which step has begun; 0: from the start
 * @param delayMillis how long after
 * @param changing kill at once when one of these is replaced, whatever the step
 */
record KillMoment(int step, long delayMillis, List<Path> changing) {
  private static final int IN_BEATS = 10;

  /** Choose a moment within a step, or the one in which a name changes hands. */
  static KillMoment choose(Random random, int step, List<Long> lengthsMillis, Path data) {
    if (random.nextInt(IN_BEATS) == 0) {
      List<Path> names =
          List.of(
              data.resolve("warehouse.duckdb"),
              data.resolve("parquet"),
              data.resolve("store/receipts"),
              data.resolve("landing"),
              data.resolve("runs"),
              data.resolve("inspections"),
              data.resolve("comparisons"),
              data.resolve("builds"));
      return new KillMoment(0, Long.MAX_VALUE, List.of(names.get(random.nextInt(names.size()))));
    }
    long length = lengthsMillis.get(Math.min(step, lengthsMillis.size() - 1));
    return new KillMoment(step, (long) (random.nextDouble() * (length + 50)), List.of());
  }

  /** Wait for the moment; returns early where the job ends before. */
  void await(ChildJob job) throws IOException, InterruptedException {
    while (job.isAlive() && job.step() < step) {
      Thread.sleep(1);
    }
    String before = state();
    long end = System.nanoTime() + Math.min(delayMillis, 600_000) * 1_000_000;
    while (job.isAlive() && System.nanoTime() < end && before.equals(state())) {
      if (changing.isEmpty()) {
        Thread.sleep(1);
      } else {
        LockSupport.parkNanos(100_000);
      }
    }
  }

  private String state() throws IOException {
    var state = new StringBuilder();
    for (Path path : changing) {
      if (Files.exists(path)) {
        try {
          var attributes = Files.readAttributes(path, BasicFileAttributes.class);
          state.append(attributes.fileKey()).append(attributes.lastModifiedTime());
        } catch (NoSuchFileException e) {
          state.append("gone");
        }
      }
    }
    return state.toString();
  }
}
