package budgetwarehouse.run;

import budgetwarehouse.document.ContentHash;
import budgetwarehouse.document.SourceDocument;
import budgetwarehouse.fact.DocumentFacts;
import budgetwarehouse.job.ExportRun;
import budgetwarehouse.job.JobOptions;
import budgetwarehouse.job.JobRunner;
import budgetwarehouse.job.LoadRun;
import budgetwarehouse.job.RebuildRun;
import budgetwarehouse.job.Stages;
import budgetwarehouse.job.StandardStages;
import budgetwarehouse.job.intake.DataFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** The real job over one inbox and one data folder, and questions to what it published. */
public final class WholeRun {
  private static final String LOAD_DATE = "load-date";
  private static final Path JOB = Path.of("jobs/load-disclosures.yaml");
  private static final Path REBUILD = Path.of("jobs/rebuild-warehouse.yaml");
  private static final Path EXPORT = Path.of("jobs/export-open-data.yaml");

  private final Path inbox;
  private final DataFolder data;
  private final ConcurrentLinkedQueue<String> filesRead = new ConcurrentLinkedQueue<>();
  private final Map<String, String> stated = new HashMap<>();
  private Path job = JOB;
  private String failing = "";
  private String printed = "";

  WholeRun(Path inbox, Path data) {
    this.inbox = inbox;
    this.data = new DataFolder(data);
    stated.put(LOAD_DATE, "2026-11-01");
  }

  /** Load by another job than the project's, from now on. */
  void by(Path otherJob) {
    job = otherJob;
  }

  /** Load and rebuild on a day, from now on. */
  void on(String day) {
    stated.put(LOAD_DATE, day);
  }

  /** Let lists of what people know from outside take part, from now on. */
  void expect(Path expectations) {
    stated.put("expectations", expectations.toString());
  }

  /** Let the reading of a file end in a program fault, from now on. */
  void failReading(String file) {
    failing = file;
  }

  /** Let a file of reviewed decisions take part, from now on. */
  void decide(Path overrides) {
    stated.put("overrides", overrides.toString());
  }

  /** Receive only what is of a district, from now on. */
  void confineTo(String district) {
    stated.put("district", district);
  }

  /** Return a run of the same inbox over a data folder of its own, with what is published here. */
  WholeRun withPublished(Path folder) throws IOException {
    var other = new WholeRun(inbox, folder);
    Files.createDirectories(folder);
    Files.copy(data.warehouse(), other.data.warehouse());
    FileSystemUtils.copyRecursively(data.parquet(), other.data.parquet());
    return other;
  }

  /** Load and publish; return the exit code. */
  int load() {
    filesRead.clear();
    Map<String, String> parameters = new HashMap<>(stated);
    parameters.put("inbox", inbox.toString());
    return run(new LoadRun(stages()), job, parameters);
  }

  /**
   * Build again from the store; return the exit code.
   *
   * @param asked what is asked beside what a load of this run is
   */
  int rebuild(Map<String, String> asked) {
    filesRead.clear();
    Map<String, String> parameters = new HashMap<>(stated);
    parameters.keySet().retainAll(Set.of("overrides", "expectations", LOAD_DATE));
    parameters.putAll(asked);
    return run(new RebuildRun(stages()), REBUILD, parameters);
  }

  private int run(JobRunner runner, Path file, Map<String, String> parameters) {
    var console = new StringWriter();
    parameters.put("data", data.root().toString());
    parameters.put("threads", "2");
    int exitCode = runner.run(new JobOptions(file, parameters, new PrintWriter(console), false));
    printed = console.toString();
    return exitCode;
  }

  /** Export what is published as open data and return the folder of the package. */
  Path export(Path into) throws IOException {
    var console = new StringWriter();
    Map<String, String> parameters = Map.of("data", data.root().toString(), "to", into.toString());
    var options = new JobOptions(EXPORT, parameters, new PrintWriter(console), false);
    int exitCode = new ExportRun().run(options);
    if (exitCode > 0) {
      throw new IllegalStateException(console.toString());
    }
    try (Stream<Path> folders = Files.list(into)) {
      return folders
          .filter(folder -> !folder.getFileName().toString().startsWith("."))
          .findFirst()
          .orElseThrow();
    }
  }

  private Stages stages() {
    Stages real = StandardStages.stages();
    return new Stages(
        source -> read(real, source),
        real.normaliseFacts(),
        real.buildWarehouse(),
        real.checkWarehouse(),
        real.publishWarehouse(),
        real.publishComparisons(),
        real.publishInspections(),
        real.publishChanges(),
        real.published());
  }

  private DocumentFacts read(Stages real, SourceDocument source) {
    filesRead.add(source.file());
    if (source.file().equals(failing)) {
      throw new IllegalStateException("试验");
    }
    return real.extraction().apply(source);
  }

  /** Return what the last run printed. */
  public String printed() {
    return printed;
  }

  /** Return the files that the last run read, by name. */
  List<String> filesRead() {
    return filesRead.stream().sorted().toList();
  }

  /** Return the folder of the documents. */
  Path inbox() {
    return inbox;
  }

  /** Return the folder of everything that was loaded. */
  public DataFolder data() {
    return data;
  }

  /** Open what is published. */
  PublishedRows published() {
    return new PublishedRows(data.warehouse());
  }

  /** Return a hash of every published table. */
  SortedMap<String, String> tables() throws IOException {
    SortedMap<String, String> hashes = new TreeMap<>();
    try (Stream<Path> files = Files.walk(data.parquet())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = data.parquet().relativize(file).toString();
        hashes.put(name, ContentHash.of(Files.readAllBytes(file)));
      }
    }
    return hashes;
  }

  /** Return the receipts of the store, by name. */
  Set<String> receipts() throws IOException {
    try (Stream<Path> folders = Files.list(data.store().resolve("receipts"))) {
      return new TreeSet<>(folders.map(folder -> folder.getFileName().toString()).toList());
    }
  }
}
