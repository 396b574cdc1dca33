package budgetwarehouse.benchmark;

import budgetwarehouse.province.Province;
import budgetwarehouse.province.ProvinceInbox;
import budgetwarehouse.run.SparkProcess;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Loads two made provinces, one ten times the other, on one machine and on Spark with growing
 * numbers of executors. Needs what {@code mvn -Pspark package} makes.
 */
final class SparkBenchmark {
  private static final long SEED = 7;
  private static final int YEAR = 2023;

  /** The last ten of one province and the first of the next. */
  private static final List<Integer> DISTRICTS = IntStream.rangeClosed(157, 167).boxed().toList();

  private static final Map<String, String> WAYS = new LinkedHashMap<>();

  static {
    WAYS.put("one machine", "");
    WAYS.put("Spark, one thread", "local[1]");
    WAYS.put("Spark, two threads", "local[2]");
    WAYS.put("Spark, one executor", "local-cluster[1,1,1024]");
    WAYS.put("Spark, two executors", "local-cluster[2,1,1024]");
  }

  private final PrintStream out;
  private final Path folder;
  private final int bodies;

  SparkBenchmark(PrintStream out, Path folder, int bodies) {
    this.out = out;
    this.folder = folder;
    this.bodies = bodies;
  }

  void run() throws Exception {
    Path program = Path.of("target/spark/app").toAbsolutePath();
    if (!Files.isDirectory(program)) {
      throw new IllegalStateException(program + ": run mvn -q -Pspark -DskipTests package first");
    }
    Folders.delete(folder);
    Path inbox = folder.resolve("inbox");
    var provinces = new Province(SEED, DISTRICTS, 0, bodies, YEAR, 1);
    int documents = new ProvinceInbox(provinces, inbox, 0).write();
    out.printf(
        Locale.ROOT,
        "%n### %,d documents of two provinces, ten districts and one%n%n"
            + "| way | reading s | documents/s | building s | CPU s | of which executors"
            + " | load MB | driver MB | executor MB |%n"
            + "|---|---:|---:|---:|---:|---:|---:|---:|---:|%n",
        documents);
    for (Map.Entry<String, String> way : WAYS.entrySet()) {
      print(way.getKey(), documents, measure(inbox, way.getValue()));
    }
    Folders.delete(folder);
  }

  private void print(String way, int documents, Measured measured) {
    ProcessWatch watch = measured.watch();
    out.printf(
        Locale.ROOT,
        "| %s | %.1f | %.1f | %.1f | %.0f | %.0f | %d | %d | %d |%n",
        way,
        measured.readingSeconds(),
        documents / measured.readingSeconds(),
        measured.buildingSeconds(),
        watch.cpuSeconds(""),
        watch.cpuSeconds(SparkProcess.EXECUTOR),
        watch.peakMegabytes(ProcessWatch.LOAD),
        watch.peakMegabytes(SparkProcess.DRIVER),
        watch.peakMegabytes(SparkProcess.EXECUTOR));
    out.flush();
  }

  private Measured measure(Path inbox, String master) throws Exception {
    Path data = folder.resolve("data");
    Folders.delete(data);
    Path job = job(master);
    Path log = folder.resolve("log");
    Process process =
        new ProcessBuilder(
                Path.of("jobs/budget-warehouse").toAbsolutePath().toString(),
                "load",
                "--job",
                job.toString(),
                "--inbox",
                inbox.toAbsolutePath().toString(),
                "--data",
                data.toAbsolutePath().toString(),
                "--load-date",
                "2026-11-01")
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    ProcessWatch watch = ProcessWatch.untilEnd(process);
    if (process.waitFor() > 1) {
      throw new IllegalStateException(Files.readString(log));
    }
    JsonNode steps = new ObjectMapper().readTree(data.resolve("reports/1.json")).get("steps");
    return new Measured(seconds(steps, "extract-"), seconds(steps, "build-"), watch);
  }

  private Path job(String master) throws IOException {
    boolean local = master.isEmpty();
    Path job = folder.resolve("load.yaml");
    Files.writeString(
        job,
        """
        name: load
        says: 读取、建库、发布
        parameters:
          spark-program: "%s"
          spark-options: "--master %s"
        steps:
          - receive-manifest
          - %s
          - write-receipt
          - normalise-facts
          - %s
          - check-warehouse
          - publish-warehouse
        """
            .formatted(
                Path.of("target/spark").toAbsolutePath(),
                master,
                local ? "extract-new-documents" : "extract-on-spark",
                local ? "build-warehouse" : "build-on-spark"));
    return job;
  }

  private static double seconds(JsonNode steps, String beginning) {
    for (JsonNode step : steps) {
      if (step.get("name").asString().startsWith(beginning)) {
        return step.get("seconds").asDouble();
      }
    }
    throw new IllegalStateException("no step " + beginning + " in " + steps);
  }

  private record Measured(double readingSeconds, double buildingSeconds, ProcessWatch watch) {}
}
