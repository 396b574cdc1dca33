package budgetwarehouse.job.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where everything of one warehouse stands on disk.
 *
 * @param root the folder {@code --data}
 */
public record DataFolder(Path root) {
  /** Return the folder of the documents as received, each named by its hash. */
  public Path landing() {
    return root.resolve("landing");
  }

  /** Return the folder of the documents that could not be read, and why. */
  public Path quarantine() {
    return root.resolve("quarantine");
  }

  /** Return the folder of what was printed, as Parquet. */
  public Path store() {
    return root.resolve("store");
  }

  /** Return the file of the job metadata. */
  public Path jobDatabase() {
    return root.resolve("jobs.sqlite");
  }

  /** Return the note that says how this folder is laid out. */
  public Path format() {
    return root.resolve("format.json");
  }

  /** Return the file that tells this folder from others whose job metadata is in one database. */
  public Path identity() {
    return root.resolve(".id");
  }

  /** Return the file whose lock says that a load is running. */
  public Path lock() {
    return root.resolve(".lock");
  }

  /** Return the file whose lock says that an export is running. */
  public Path exportLock() {
    return root.resolve(".export-lock");
  }

  /** Return the list of what an unfinished run received. */
  public Path received(long run) {
    return root.resolve("runs").resolve(run + ".json");
  }

  /** Return the list of what another process reads for an unfinished run. */
  public Path readingList(long run) {
    return root.resolve("runs").resolve(run + ".reading");
  }

  /** Return the folder in which a run builds before it publishes. */
  public Path build(long run) {
    return root.resolve("builds").resolve(Long.toString(run));
  }

  /** Return the name that the warehouse published before an unfinished run keeps meanwhile. */
  public Path former(long run) {
    return root.resolve("runs").resolve(run + "-before.duckdb");
  }

  /** Return the folder of what changed from the warehouse before a run to the one after it. */
  public Path changes(long run) {
    return changes().resolve(Long.toString(run));
  }

  /** Return the folder of all change reports. */
  public Path changes() {
    return root.resolve("changes");
  }

  /** Return the folder of the warehouses as they were on past dates. */
  public Path asOf() {
    return root.resolve("as-of");
  }

  /** Return the folder of the load reports. */
  public Path reports() {
    return root.resolve("reports");
  }

  /** Return the folder of the metrics of each job's last run. */
  public Path metrics() {
    return root.resolve("metrics");
  }

  /** Return the folder of the logs. */
  public Path logs() {
    return root.resolve("logs");
  }

  /** Return the published warehouse. */
  public Path warehouse() {
    return root.resolve("warehouse.duckdb");
  }

  /** Return the folder of the warehouse as it was on a day, with results of its own. */
  public DataFolder asOf(LocalDate day) {
    return new DataFolder(root.resolve("as-of").resolve(day.toString()));
  }

  /** Return the folder of the Parquet copies of the published tables. */
  public Path parquet() {
    return root.resolve("parquet");
  }

  /** Return the folder of the stars that were built by province, one folder a build. */
  public Path stars() {
    return root.resolve("stars");
  }

  /** Return the file that takes what Apache Spark says of itself. */
  public Path sparkLog() {
    return logs().resolve("spark.log");
  }

  /** Return the folder of the open data, one folder a build. */
  public Path openData() {
    return root.resolve("open-data");
  }

  /** Return the folder of the comparisons that a run published. */
  public Path comparisons(long run) {
    return root.resolve("comparisons").resolve(Long.toString(run));
  }

  /** Return the folder of what the checks of a run found, for those who published the documents. */
  public Path inspections(long run) {
    return inspections().resolve(Long.toString(run));
  }

  private Path inspections() {
    return root.resolve("inspections");
  }

  /** Return the greatest number under which a run has left anything; 0 where none has. */
  public long lastRun() throws IOException {
    long last = 0;
    for (Path folder : List.of(reports(), root.resolve("runs"), root.resolve("comparisons"))) {
      last = Math.max(last, lastNumber(folder, ""));
    }
    return last;
  }

  /** Return the greatest number of a job's runs that have a report; 0 where none has. */
  public long lastRun(String job) throws IOException {
    return lastNumber(reports(), job + "-");
  }

  private static long lastNumber(Path folder, String before) throws IOException {
    if (!Files.isDirectory(folder)) {
      return 0;
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString().replaceFirst("\\.json$", ""))
          .filter(name -> name.startsWith(before))
          .map(name -> name.substring(before.length()))
          .filter(name -> name.matches("\\d{1,18}"))
          .mapToLong(Long::parseLong)
          .max()
          .orElse(0);
    }
  }

  /** Return the first page of what the checks of the last published run found, if there is one. */
  public Optional<Path> latestInspection() throws IOException {
    return runs(inspections()).stream()
        .map(run -> inspections(run).resolve("index.html"))
        .filter(Files::isRegularFile)
        .findFirst();
  }

  /** Return the number of the run that published comparisons last, if one did. */
  public Optional<Long> latestComparisons() throws IOException {
    return runs(root.resolve("comparisons")).stream().findFirst();
  }

  private static List<Long> runs(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> runs = Files.list(folder)) {
      return runs.map(run -> run.getFileName().toString())
          .filter(run -> run.matches("\\d{1,18}"))
          .map(Long::valueOf)
          .sorted(Comparator.reverseOrder())
          .toList();
    }
  }
}
