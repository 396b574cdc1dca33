package budgetwarehouse.job;

import budgetwarehouse.document.ExtractorVersion;
import budgetwarehouse.document.SourceDocument;
import budgetwarehouse.fact.DocumentFacts;
import budgetwarehouse.fact.PrintedIdentity;
import budgetwarehouse.fact.PrintedNarrative;
import budgetwarehouse.finding.FindingTally;
import budgetwarehouse.job.intake.DataFolder;
import budgetwarehouse.store.PrintedStore;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;

/** An inbox, a data folder and stages that note when they were called. */
final class LoadFixture {
  static final Path JOB = Path.of("jobs/load-disclosures.yaml");
  private static final Path REBUILD = Path.of("jobs/rebuild-warehouse.yaml");

  final Path inbox;
  final DataFolder data;
  final ConcurrentLinkedQueue<String> read = new ConcurrentLinkedQueue<>();
  final List<String> stagesRun = new ArrayList<>();
  final List<FailedCheck> failedChecks = new ArrayList<>();
  final Map<String, Stage> instead = new HashMap<>();
  final Map<String, String> parameters = new HashMap<>();
  Path job = JOB;
  Optional<FindingTally> warehouseFindings = Optional.empty();
  Function<SourceDocument, DocumentFacts> extraction = LoadFixture::facts;
  String printed = "";

  LoadFixture(Path root) throws IOException {
    inbox = Files.createDirectories(root.resolve("inbox"));
    data = new DataFolder(root.resolve("data"));
    parameters.put("inbox", inbox.toString());
    parameters.put("data", data.root().toString());
    parameters.put("load-date", "2026-11-01");
    parameters.put("threads", "2");
  }

  void put(String file, String content) throws IOException {
    Path path = inbox.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, content);
  }

  int run() {
    return run(new LoadRun(stages()), job, parameters);
  }

  int rebuild() {
    return run(new RebuildRun(stages()), REBUILD, Map.of("data", data.root().toString()));
  }

  private int run(JobRunner runner, Path file, Map<String, String> stated) {
    stagesRun.clear();
    read.clear();
    var text = new StringWriter();
    int exitCode = runner.run(new JobOptions(file, stated, new PrintWriter(text), false));
    printed = text.toString();
    return exitCode;
  }

  Set<String> stored() throws IOException {
    return new PrintedStore(data.store()).documentsOf(ExtractorVersion.CURRENT);
  }

  static DocumentFacts facts(SourceDocument source) {
    String text = new String(source.bytes(), StandardCharsets.UTF_8);
    var identity =
        new PrintedIdentity(
            text, OptionalInt.empty(), Optional.empty(), Optional.empty(), "", "", "");
    var paragraph = new PrintedNarrative(0, 1, "", text);
    return new DocumentFacts(
        identity, List.of(), List.of(), List.of(), List.of(paragraph), List.of());
  }

  private Stages stages() {
    return new Stages(
        source -> {
          read.add(source.file());
          return extraction.apply(source);
        },
        stage("normalise"),
        stage("build"),
        build -> {
          stage("check").run(build);
          return failedChecks;
        },
        stage("publish"),
        stage("compare"),
        stage("inspect"),
        stage("change"),
        build -> warehouseFindings.map(LoadFixture::account));
  }

  private static PublishedAccount account(FindingTally findings) {
    return new PublishedAccount("build", findings, new TreeMap<>(), List.of(), List.of());
  }

  private Stage stage(String name) {
    return build -> {
      stagesRun.add(name);
      instead.getOrDefault(name, unused -> {}).run(build);
    };
  }
}
