package budgetwarehouse.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reads documents onto a disk that is really full. */
class FullDiskIT {
  static final Pattern SAYS_WHERE = Pattern.compile("剩余 [\\d.]+ MB");
  private static final long LEAST_BYTES = 20_000;
  private static final long MOST_BYTES = 64L << 20;

  @TempDir Path root;

  @Test
  void saysWhereTheDiskIsFullAndGoesOnOnceThereIsRoom() throws Exception {
    assumeTrue(SmallDisk.isPossible(), "mounting a disk needs root");
    Scenario reading =
        Scenario.reading(SmallInbox.first(root.resolve("inbox")), root)
            .with("--load-date", "2026-11-01");
    Undisturbed undisturbed = Undisturbed.of(reading, root.resolve("undisturbed"));
    try (SmallDisk disk = SmallDisk.mount(root.resolve("disk"))) {
      Path data = disk.folder().resolve("data");
      var runs = new ScarceRuns(undisturbed, data, SAYS_WHERE);
      List<String> faults =
          runs.run(
              LEAST_BYTES,
              MOST_BYTES,
              room -> {
                disk.leaveRoom(room);
                return reading.start(data);
              });

      assertThat(faults).isEmpty();
      assertThat(runs.failures()).as("the disk was full").isNotEmpty();
    }
  }
}
