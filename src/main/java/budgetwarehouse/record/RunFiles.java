package budgetwarehouse.record;

import budgetwarehouse.disk.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The files in which one run is written down.
 *
 * <p>Reports of runs that took place are kept for ever: they are small, and they are the account of
 * what was published when. Of metrics and refusals the last 400 stay, of lineage events, a megabyte
 * a run, the last 100.
 *
 * @param reports folder of the reports
 * @param metrics folder of the metrics of each job's last run
 * @param job name of the job
 * @param name name of the report without its ending
 */
public record RunFiles(Path reports, Path metrics, String job, String name) {
  private static final int KEPT = 400;
  private static final int LINEAGE_KEPT = 100;
  private static final String PROMETHEUS = ".prom";
  private static final String LINEAGE = ".lineage.ndjson";
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  /** Return the file of the report. */
  public Path report() {
    return reports.resolve(name + ".json");
  }

  /** Return the file of its failures' stack traces. */
  public Path traces() {
    return reports.resolve(name + "-failure.txt");
  }

  /** Return the file of the run's metrics. */
  public Path runMetrics() {
    return reports.resolve(name + PROMETHEUS);
  }

  /** Return the file of the metrics of the job's last run, for a collector that reads a folder. */
  public Path lastMetrics() {
    return metrics.resolve(job + PROMETHEUS);
  }

  /** Return the file of the lineage events. */
  public Path lineage() {
    return reports.resolve(name + LINEAGE);
  }

  /** Return when the job last succeeded, in seconds since 1970, this run included; 0: never. */
  public double lastSuccess(RunRecord run) throws IOException {
    return LastSuccess.of(run, lastMetrics());
  }

  /** Write a report: the head of a run, or what holds it. */
  public void writeReport(Object report) throws IOException {
    WholeFile.writeText(report(), MAPPER.writeValueAsString(report) + "\n");
  }

  /** Write the metrics, as those of the run and as those of the last run. */
  public void writeMetrics(String text) throws IOException {
    WholeFile.writeText(runMetrics(), text);
    WholeFile.writeText(lastMetrics(), text);
  }

  /** Write lineage events, one a line. */
  public void writeLineage(List<String> events) throws IOException {
    WholeFile.writeText(lineage(), String.join("\n", events) + "\n");
  }

  /** Delete what is older than is kept of its kind. */
  public void clear() throws IOException {
    clear(PROMETHEUS, KEPT);
    clear(LINEAGE, LINEAGE_KEPT);
    clear("-refused.json", KEPT);
  }

  private void clear(String ending, int kept) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(reports)) {
      files =
          all.filter(file -> file.getFileName().toString().endsWith(ending))
              .sorted(Comparator.comparing(RunFiles::age).reversed().thenComparing(file -> file))
              .skip(kept)
              .toList();
    }
    for (Path file : files) {
      Files.deleteIfExists(file);
    }
  }

  private static long age(Path file) {
    return file.toFile().lastModified();
  }
}
