package budgetwarehouse.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a process and those that it starts take, by a look at each every fifth of a second.
 *
 * @param taken by the number of the process
 */
record ProcessWatch(Map<Long, Taken> taken) {
  /** In the command line of the load itself. */
  static final String LOAD = "budget-warehouse.jar load";

  private static final int PAUSE_MILLIS = 200;
  private static final double TICKS_IN_SECOND = 100;
  private static final int USER_TICKS = 11;

  /** What one process took. */
  record Taken(String command, double cpuSeconds, long peakMegabytes) {}

  /** Look until the process ends. */
  static ProcessWatch untilEnd(Process process) throws InterruptedException {
    Map<Long, Taken> taken = new TreeMap<>();
    while (process.isAlive()) {
      Stream.concat(Stream.of(process.toHandle()), process.descendants())
          .forEach(one -> look(one).ifPresent(found -> taken.put(one.pid(), found)));
      Thread.sleep(PAUSE_MILLIS);
    }
    return new ProcessWatch(taken);
  }

  /** Look at one; empty where it has ended meanwhile. */
  private static Optional<Taken> look(ProcessHandle process) {
    Path folder = Path.of("/proc/" + process.pid());
    try {
      String command = Files.readString(folder.resolve("cmdline")).replace('\0', ' ');
      // one that has ended and is not yet buried has no command line any more
      return command.isEmpty()
          ? Optional.empty()
          : Optional.of(new Taken(command, cpuSeconds(folder), megabytes(folder)));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Return the CPU of one process, a folder under {@code /proc}. */
  static double cpuSeconds(Path process) throws IOException {
    String status = Files.readString(process.resolve("stat"));
    String[] fields = status.substring(status.lastIndexOf(')') + 2).split(" ");
    return Arrays.stream(fields, USER_TICKS, USER_TICKS + 2).mapToLong(Long::parseLong).sum()
        / TICKS_IN_SECOND;
  }

  /** Return the most memory of one process that was resident, a folder under {@code /proc}. */
  static long megabytes(Path process) throws IOException {
    return Files.readAllLines(process.resolve("status")).stream()
        .filter(line -> line.startsWith("VmHWM"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
        .findFirst()
        .orElse(0);
  }

  /** Return the CPU of the processes whose command line has a word. */
  double cpuSeconds(String word) {
    return of(word).mapToDouble(Taken::cpuSeconds).sum();
  }

  /** Return the memory of the largest of these processes. */
  long peakMegabytes(String word) {
    return of(word).mapToLong(Taken::peakMegabytes).max().orElse(0);
  }

  private Stream<Taken> of(String word) {
    return taken.values().stream().filter(one -> one.command().contains(word));
  }
}
