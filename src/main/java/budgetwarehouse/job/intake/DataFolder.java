package budgetwarehouse.job.intake;

import budgetwarehouse.disk.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where everything of one warehouse stands on disk.
 *
 * @param root the folder {@code --data}
 */
public record DataFolder(Path root) {
  private static final Pattern RUN = Pattern.compile("^\\d{1,18}(?=$|[.-])");

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

  /** Return the highest number of a run of which anything is here; 0 where there is nothing. */
  public long lastRun() throws IOException {
    long last = 0;
    for (String folder : List.of("runs", "builds", "reports", "comparisons", "inspections")) {
      for (Path of : Folders.children(root.resolve(folder))) {
        Matcher number = RUN.matcher(of.getFileName().toString());
        last = number.find() ? Math.max(last, Long.parseLong(number.group())) : last;
      }
    }
    return last;
  }

  /** Return the file whose lock says that a load is running. */
  public Path lock() {
    return root.resolve(".lock");
  }

  /** Return the list of what an unfinished run received. */
  public Path received(long run) {
    return root.resolve("runs").resolve(run + ".json");
  }

  /** Return the folder in which a run builds before it publishes. */
  public Path build(long run) {
    return root.resolve("builds").resolve(Long.toString(run));
  }

  /** Return the folder of the load reports. */
  public Path reports() {
    return root.resolve("reports");
  }

  /** Return the published warehouse. */
  public Path warehouse() {
    return root.resolve("warehouse.duckdb");
  }

  /** Return the folder of the Parquet copies of the published tables. */
  public Path parquet() {
    return root.resolve("parquet");
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

  /** Return the first page of what the checks of the last published run found, if there is one. */
  public Optional<Path> latestInspection() throws IOException {
    if (!Files.isDirectory(inspections())) {
      return Optional.empty();
    }
    try (Stream<Path> runs = Files.list(inspections())) {
      return runs.map(run -> run.getFileName().toString())
          .filter(run -> run.matches("\\d{1,18}"))
          .map(Long::valueOf)
          .sorted(Comparator.reverseOrder())
          .map(run -> inspections(run).resolve("index.html"))
          .filter(Files::isRegularFile)
          .findFirst();
    }
  }
}
