package budgetwarehouse.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Does every fault that takes minutes, writes a table of it and fails on any difference. */
public final class Faults {
  private static final long LEAST_DISK_BYTES = 20_000;
  private static final long MOST_DISK_BYTES = 2L << 30;
  private static final long LEAST_HEAP_MEGABYTES = 8;
  private static final long MOST_HEAP_MEGABYTES = 1024;
  private static final Pattern SAYS_HEAP = Pattern.compile("内存不足|OutOfMemoryError|heap space");

  private final Path folder;
  private final List<String> lines = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();

  private Faults(Path folder) {
    this.folder = folder;
  }

  /**
   * Run.
   *
   * @param arguments the folder to work in; the table; the number of kills; the first random number
   */
  public static void main(String[] arguments)
      throws IOException, InterruptedException, SQLException {
    Path folder = Files.createDirectories(Path.of(arguments[0]).toAbsolutePath());
    var faults = new Faults(folder);
    int wanted = Integer.parseInt(arguments[2]);
    var kills = new Kills(folder, Long.parseLong(arguments[3]));
    List<Undisturbed> scenarios = kills.run(wanted);
    faults.lines.addAll(kills.report());
    faults.faults.addAll(kills.faults());
    for (Undisturbed undisturbed : scenarios) {
      faults.fillDisk(undisturbed);
    }
    faults.narrowHeap(scenarios.get(0));

    Files.write(Path.of(arguments[1]), faults.lines);
    faults.lines.forEach(System.out::println);
    faults.faults.forEach(System.out::println);
    System.exit(faults.faults.isEmpty() ? 0 : 1);
  }

  private void fillDisk(Undisturbed undisturbed)
      throws IOException, InterruptedException, SQLException {
    if (!SmallDisk.isPossible()) {
      lines.add("Disk full: passed over, mounting a disk needs root.");
      return;
    }
    Scenario scenario = undisturbed.scenario();
    try (SmallDisk disk = SmallDisk.mount(folder.resolve("disk"))) {
      Path data = disk.folder().resolve("data");
      var runs = new ScarceRuns(undisturbed, data, FullDiskIT.SAYS_WHERE);
      List<String> found =
          runs.run(
              LEAST_DISK_BYTES,
              MOST_DISK_BYTES,
              room -> {
                disk.leaveRoom(room);
                return scenario.start(data);
              });
      note("disk full, " + scenario.name(), runs, found);
    }
  }

  private void narrowHeap(Undisturbed undisturbed)
      throws IOException, InterruptedException, SQLException {
    Scenario scenario = undisturbed.scenario();
    Path data = folder.resolve("heap");
    var runs = new ScarceRuns(undisturbed, data, SAYS_HEAP);
    List<String> found =
        runs.run(
            LEAST_HEAP_MEGABYTES,
            MOST_HEAP_MEGABYTES,
            heap -> scenario.start(data, List.of(), List.of("-Xmx" + heap + "m")));
    note("heap too small, " + scenario.name(), runs, found);
  }

  private void note(String fault, ScarceRuns runs, List<String> found) {
    lines.add("");
    lines.add(
        fault + ": runs that failed, by step " + runs.failures() + "; " + found.size() + " faults");
    faults.addAll(found);
  }
}
