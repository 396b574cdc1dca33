package budgetwarehouse.warehouse;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Builds a warehouse file by file and prints what each SQL file took, for benchmarks; a process of
 * its own, so that its memory can be told. One line is {@code <folder>/<file> <wall seconds> <CPU
 * seconds> <peak megabytes until then>}.
 */
public final class TimedBuild {
  private static final double NANOS = 1e9;
  private static final OperatingSystemMXBean MACHINE =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private final SqlSession session;
  private final SchemaFiles files;

  private TimedBuild(SqlSession session, SchemaFiles files) {
    this.session = session;
    this.files = files;
  }

  /**
   * Build from a store of one extractor version and its match files, into a folder; further
   * arguments name folders of files that are left out.
   */
  public static void main(String[] arguments) throws IOException {
    var handOff = new HandOff(Path.of(arguments[0]), arguments[1], Path.of(arguments[2]));
    Path folder = Files.createDirectories(Path.of(arguments[3]));
    Path file = folder.resolve("timed.duckdb");
    Files.deleteIfExists(file);
    try (SqlSession session = SqlSession.inMemory()) {
      session.update("attach '" + file.toAbsolutePath() + "' as warehouse");
      session.update("use warehouse");
      var build = new TimedBuild(session, StoreReading.read(session, handOff.input(), folder));
      List<String> leftOut = List.of(arguments).subList(4, arguments.length);
      WarehouseBuild.FOLDERS.stream().filter(name -> !leftOut.contains(name)).forEach(build::run);
      session.update("use memory");
      session.update("detach warehouse");
    }
  }

  private void run(String name) {
    files.sqlFiles(name).forEach(file -> run(name, file));
  }

  private void run(String name, Path file) {
    long wall = System.nanoTime();
    long cpu = MACHINE.getProcessCpuTime();
    session.run(file);
    System.out.printf(
        Locale.ROOT,
        "%s/%s %.3f %.3f %d%n",
        name,
        file.getFileName(),
        (System.nanoTime() - wall) / NANOS,
        (MACHINE.getProcessCpuTime() - cpu) / NANOS,
        peakMegabytes());
  }

  private static long peakMegabytes() {
    try {
      return Files.readAllLines(Path.of("/proc/self/status")).stream()
          .filter(line -> line.startsWith("VmHWM"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      return 0;
    }
  }
}
