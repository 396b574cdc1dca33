package budgetwarehouse.benchmark;

import budgetwarehouse.document.ExtractorVersion;
import budgetwarehouse.job.Build;
import budgetwarehouse.job.StandardStages;
import budgetwarehouse.job.StopRules;
import budgetwarehouse.job.intake.DataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One stage over a large store in a process of its own, so that its memory can be told; prints wall
 * seconds, CPU seconds and the peak of resident megabytes.
 */
final class BuildProcess {
  private static final Path PLAIN = Path.of("src/test/resources/benchmark/plain_load.sql");

  private BuildProcess() {}

  /** Run {@code plain}, {@code normalise} or {@code build} over a data folder. */
  public static void main(String[] arguments) throws Exception {
    var data = new DataFolder(Path.of(arguments[1]));
    var build =
        new Build(
            1,
            data,
            Files.createDirectories(data.root().resolve("build")),
            Optional.empty(),
            Optional.empty(),
            ExtractorVersion.CURRENT,
            LocalDate.of(2026, 11, 1),
            2,
            new StopRules(Map.of()),
            Optional.empty());
    Measurement measurement = Measurement.of(() -> run(arguments[0], build));
    System.out.printf(
        Locale.ROOT,
        "%.3f %.3f %d%n",
        measurement.wallSeconds(),
        measurement.cpuSeconds(),
        peakMegabytes());
  }

  private static void run(String stage, Build build) throws Exception {
    switch (stage) {
      case "plain" -> loadPlainly(build);
      case "normalise" -> StandardStages.stages().normaliseFacts().run(build);
      case "build" -> StandardStages.stages().buildWarehouse().run(build);
      default -> throw new IllegalArgumentException("no stage " + stage);
    }
  }

  private static void loadPlainly(Build build) throws Exception {
    Path file = build.folder().resolve("plain.duckdb");
    Files.deleteIfExists(file);
    String store = build.data().store().resolve("v" + ExtractorVersion.CURRENT).toString();
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file);
        Statement statement = connection.createStatement()) {
      statement.execute("set variable batches = '" + store.replace("'", "''") + "'");
      statement.execute(Files.readString(PLAIN));
    }
  }

  private static long peakMegabytes() throws IOException {
    return Files.readAllLines(Path.of("/proc/self/status")).stream()
        .filter(line -> line.startsWith("VmHWM"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
        .findFirst()
        .orElse(0);
  }
}
