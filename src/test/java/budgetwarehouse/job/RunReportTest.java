package budgetwarehouse.job;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.ProgramVersion;
import budgetwarehouse.finding.FindingTally;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a run writes down for machines, over stages that do nothing. */
class RunReportTest {
  private static final int STEPS = JobDefinition.read(LoadFixture.JOB).steps().size();

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final Schema SCHEMA = schema();

  @TempDir private Path root;
  private LoadFixture load;

  private static Schema schema() {
    try {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(Files.readString(Path.of("src/docs/run-report.schema.json")));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @BeforeEach
  void putTwoDocuments() throws IOException {
    load = new LoadFixture(root);
    load.put("a.txt", "甲");
    load.put("b\n.txt", "乙");
    load.put("manifest.csv", "file\na.txt\n\"b\n.txt\"\n");
  }

  private JsonNode report(String name) throws IOException {
    String text = Files.readString(load.data.reports().resolve(name));
    assertThat(SCHEMA.validate(text, InputFormat.JSON)).as(name).isEmpty();
    return MAPPER.readTree(text);
  }

  private List<Path> refusals() throws IOException {
    try (Stream<Path> files = Files.list(load.data.reports())) {
      return files.filter(file -> file.toString().endsWith("-refused.json")).toList();
    }
  }

  @Test
  void reportsAPublishedLoadByItsSchema() throws IOException {
    load.warehouseFindings = Optional.of(new FindingTally(1, 2, 3));
    load.instead.put("publish", build -> Files.writeString(build.data().warehouse(), "x"));
    load.run();

    JsonNode report = report("1.json");
    assertThat(report.get("outcome").asString()).isEqualTo("published");
    assertThat(report.get("buildId").asString()).isEqualTo("build");
    assertThat(report.get("read").asLong()).isEqualTo(2);
    assertThat(report.get("parameters").get("threads").asString()).isEqualTo("2");
    assertThat(report.get("program").get("version").asString()).isNotBlank();
    assertThat(report.get("program").get("duckdb").asString()).startsWith("v");
    assertThat(report.get("steps")).hasSize(STEPS);
  }

  @Test
  void reportsAFailedLoadByItsSchema() throws IOException {
    load.instead.put(
        "build",
        build -> {
          throw new IOException("磁盘已满");
        });
    assertThat(load.run()).isEqualTo(3);

    JsonNode report = report("1.json");
    assertThat(report.get("outcome").asString()).isEqualTo("failed");
    assertThat(report.get("failures").get(0).asString()).isEqualTo("磁盘已满");
    assertThat(logs()).anyMatch(line -> line.contains("step-failure") && line.contains("磁盘已满"));
  }

  @Test
  void findsAReportWithoutItsFieldsWrong() {
    assertThat(SCHEMA.validate("{\"schemaVersion\": 2}", InputFormat.JSON)).isNotEmpty();
  }

  @Test
  void reportsAWrongCallWhereThereIsADataFolder() throws IOException {
    load.parameters.put("inbox", root.resolve("none").toString());
    assertThat(load.run()).isEqualTo(2);
    assertThat(load.data.root()).doesNotExist();

    Files.createDirectories(load.data.root());
    assertThat(load.run()).isEqualTo(2);
    assertThat(refusals()).hasSize(1);
    JsonNode report = report(refusals().get(0).getFileName().toString());
    assertThat(report.get("outcome").asString()).isEqualTo("refused");
    assertThat(report.get("exitCode").asLong()).isEqualTo(2);
    assertThat(report.get("failures").get(0).asString()).contains("inbox");
  }

  @Test
  void writesNoPasswordForWhichItRefused() throws IOException {
    Files.createDirectories(load.data.root());
    load.parameters.put("job-database", "jdbc:postgresql://me:geheim@host/jobs?user=geheim");
    assertThat(load.run()).isEqualTo(2);

    assertThat(refusals().get(0)).content().contains("job-database").doesNotContain("geheim");
    assertThat(logs()).isNotEmpty().noneMatch(line -> line.contains("geheim"));
  }

  @Test
  void reportsALoadThatFoundTheFolderInUse() throws IOException {
    DataLock lock = DataLock.take(load.data.lock()).orElseThrow();
    try (lock) {
      assertThat(load.run()).isEqualTo(3);
    }

    JsonNode report = report(refusals().get(0).getFileName().toString());
    assertThat(report.get("outcome").asString()).isEqualTo("refused");
    assertThat(report.get("run").asLong()).isZero();
  }

  @Test
  void writesOneLogLineForEachDocument() throws IOException {
    load.run();
    List<JsonNode> read = documents("read");
    assertThat(read).hasSize(2);
    assertThat(read).extracting(line -> line.get("file").asString()).contains("b\n.txt");

    load.run();
    assertThat(documents("unchanged")).hasSize(2);
  }

  private List<JsonNode> documents(String outcome) throws IOException {
    return logs().stream()
        .map(MAPPER::readTree)
        .filter(line -> line.get("event").asString().equals("document"))
        .filter(line -> line.get("outcome").asString().equals(outcome))
        .toList();
  }

  private List<String> logs() throws IOException {
    return Files.readAllLines(load.data.logs().resolve("load-disclosures.log"));
  }

  @Test
  void statesInMetricsWhatTheReportSays() throws IOException {
    load.warehouseFindings = Optional.of(new FindingTally(1, 2, 3));
    load.instead.put("publish", build -> Files.writeString(build.data().warehouse(), "x"));
    load.run();

    JsonNode report = report("1.json");
    Map<String, Double> metrics = metrics(load.data.reports().resolve("1.prom"));
    assertThat(metrics(load.data.metrics().resolve("load-disclosures.prom"))).isEqualTo(metrics);
    assertThat(metrics)
        .containsEntry(of("documents", "fate=\"read\","), 2.0)
        .containsEntry(of("findings", "origin=\"warehouse\",severity=\"warning\","), 2.0)
        .containsEntry(of("published_bytes", ""), 1.0)
        .containsEntry(of("run_number", ""), 1.0)
        .containsEntry(of("run_duration_seconds", ""), report.get("seconds").asDouble())
        .containsEntry(of("run_exit_code", ""), report.get("exitCode").asDouble());
    for (JsonNode step : report.get("steps")) {
      String tags = "status=\"COMPLETED\",step=\"" + step.get("name").asString() + "\",";
      assertThat(metrics)
          .containsEntry(of("step_duration_seconds", tags), step.get("seconds").asDouble());
    }
    assertThat(metrics).containsKey(of("last_success_timestamp_seconds", ""));
    assertThat(metrics.keySet()).anyMatch(name -> name.startsWith("spring_batch_chunk_write_"));
  }

  @Test
  void keepsTheTimeOfTheLastSuccessOverAFailure() throws IOException {
    load.run();
    Path last = load.data.metrics().resolve("load-disclosures.prom");
    double success = metrics(last).get(of("last_success_timestamp_seconds", ""));
    load.put("c.txt", "丙");
    load.instead.put(
        "build",
        build -> {
          throw new IOException("试验");
        });
    load.run();

    assertThat(metrics(last))
        .containsEntry(of("last_success_timestamp_seconds", ""), success)
        .containsEntry(of("run_exit_code", ""), 3.0);
  }

  // names of tags are in order; the job is one of them
  private static String of(String name, String tags) {
    List<String> parts = new ArrayList<>(List.of(tags.split(",", -1)));
    parts.add("job=\"load-disclosures\"");
    parts.removeIf(String::isEmpty);
    return "budget_warehouse_"
        + name
        + "{"
        + String.join(",", parts.stream().sorted().toList())
        + "}";
  }

  private static Map<String, Double> metrics(Path file) throws IOException {
    Map<String, Double> metrics = new HashMap<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.startsWith("#")) {
        assertThat(line).matches("[a-z_]+(\\{([a-z_]+=\"[^\"]*\",?)*})? [0-9.E+-]+");
        int space = line.lastIndexOf(' ');
        metrics.put(line.substring(0, space), Double.valueOf(line.substring(space + 1)));
      }
    }
    return metrics;
  }

  @Test
  void writesAStartAndAnEndOfTheRunAndEachStep() throws IOException {
    load.run();

    Map<String, List<String>> types = new HashMap<>();
    Set<String> parents = new HashSet<>();
    for (JsonNode event : lineage("1")) {
      requireFacets(event);
      String id = event.get("run").get("runId").asString();
      assertThat(UUID.fromString(id)).hasToString(id);
      types.computeIfAbsent(id, key -> new ArrayList<>()).add(event.get("eventType").asString());
      JsonNode parent = event.at("/run/facets/parent/run/runId");
      if (!parent.isMissingNode()) {
        parents.add(parent.asString());
      }
    }
    assertThat(types).hasSize(1 + STEPS);
    assertThat(types.values()).allMatch(List.of("START", "COMPLETE")::equals);
    assertThat(types.keySet()).containsAll(parents);
    assertThat(parents).hasSize(1);
  }

  @Test
  void namesTheDocumentsOfWhichFactsWereMade() throws IOException {
    load.run();

    List<JsonNode> extractions =
        lineage("1").stream()
            .filter(event -> event.at("/job/name").asString().endsWith("extract-new-documents"))
            .filter(event -> event.get("eventType").asString().equals("COMPLETE"))
            .toList();
    assertThat(extractions).hasSize(1);
    assertThat(extractions.get(0).get("inputs")).hasSize(2);
    assertThat(extractions.get(0).get("outputs"))
        .extracting(output -> output.get("name").asString())
        .contains("store/figure.parquet");
  }

  @Test
  void saysInLineageWhyARunFailed() throws IOException {
    load.instead.put(
        "build",
        build -> {
          throw new IOException("磁盘已满");
        });
    load.run();

    List<JsonNode> failed =
        lineage("1").stream()
            .filter(event -> event.get("eventType").asString().equals("FAIL"))
            .toList();
    assertThat(failed).hasSize(2);
    assertThat(failed)
        .allMatch(event -> event.at("/run/facets/errorMessage/message").asString().equals("磁盘已满"));
    assertThat(failed.get(0).get("inputs")).isNotEmpty();
    assertThat(failed.get(0).get("outputs")).isEmpty();
    assertThat(failed.get(1).get("outputs"))
        .isNotEmpty()
        .allMatch(output -> output.get("name").asString().startsWith("store/"));
  }

  @Test
  void keepsTheOrderWithinEvents() throws IOException {
    load.instead.put("publish", build -> Files.writeString(build.data().warehouse(), "x"));
    load.run();

    List<String> events =
        Files.readAllLines(load.data.reports().resolve("1.lineage.ndjson")).stream()
            .filter(event -> event.contains("\"parent\""))
            .toList();
    assertThat(events)
        .isNotEmpty()
        .allMatch(event -> event.matches(".*\"root\":\\{\"run\":[^}]*},\"job\":.*"))
        .allMatch(event -> event.matches(".*\"job\":\\{\"namespace\":[^}]*\"name\":[^}]*}}.*"))
        .anyMatch(event -> event.matches(".*\"fileCount\":\\d+,\"size\":.*"));
  }

  @Test
  void warnsOfALoadDateToCome() throws IOException {
    load.parameters.put("load-date", "2999-01-01");
    load.run();

    assertThat(load.printed).contains("装载日期 2999-01-01 晚于今天");
    assertThat(report("1.json").get("warnings").get(0).asString()).contains("2999-01-01");
  }

  @Test
  void countsALineOfTheExpectationsThatCannotBeUsed() throws IOException {
    Path folder = Files.createDirectories(root.resolve("expectations"));
    Files.writeString(folder.resolve("price_index.csv"), "年度,乱写\n20x6,?\n");
    load.parameters.put("expectations", folder.toString());

    assertThat(load.run()).as(load.printed).isEqualTo(LoadRun.FAULTS_IN_DATA);
    assertThat(load.printed).contains("price_index.csv");
  }

  @Test
  void namesTheBuildInLineageAndMetrics() throws IOException {
    load.warehouseFindings = Optional.of(new FindingTally(1, 2, 3));
    load.instead.put("publish", build -> Files.writeString(build.data().warehouse(), "x"));
    load.run();

    List<JsonNode> ends =
        lineage("1").stream()
            .filter(event -> event.get("eventType").asString().equals("COMPLETE"))
            .filter(
                event ->
                    event
                        .at("/job/name")
                        .asString()
                        .matches(
                            "(.*publish-(warehouse|comparisons|inspections)|load-disclosures)"))
            .toList();
    assertThat(ends)
        .hasSizeGreaterThan(3)
        .allSatisfy(
            event ->
                assertThat(event.get("outputs"))
                    .anyMatch(
                        output ->
                            output
                                .at("/facets/version/datasetVersion")
                                .asString()
                                .equals("build")));
    String version = ProgramVersion.CURRENT.version();
    assertThat(metrics(load.data.reports().resolve("1.prom")))
        .containsEntry(of("build", "build_id=\"build\",version=\"" + version + "\","), 1.0);
  }

  @Test
  void writesLineageOfACompactionToo() throws IOException {
    load.run();
    var options =
        new JobOptions(
            Path.of("jobs/compact-facts.yaml"),
            Map.of("data", load.data.root().toString()),
            new PrintWriter(new StringWriter()),
            false);
    assertThat(new CompactRun().run(options)).isZero();

    List<JsonNode> events = lineage("compact-facts-1");
    assertThat(events).hasSize(4);
    assertThat(events.get(3).get("outputs"))
        .extracting(output -> output.get("name").asString())
        .containsExactly("store");
  }

  @Test
  void refusesToCompactWhereNothingWasLoaded() {
    Path nowhere = root.resolve("nowhere");
    var said = new StringWriter();
    var options =
        new JobOptions(
            Path.of("jobs/compact-facts.yaml"),
            Map.of("data", nowhere.toString()),
            new PrintWriter(said),
            false);

    assertThat(new CompactRun().run(options)).isEqualTo(LoadRun.WRONG_CALL);
    assertThat(said.toString()).contains("没有装载过文件", nowhere.toString());
    assertThat(nowhere).doesNotExist();
  }

  private List<JsonNode> lineage(String run) throws IOException {
    return Files.readAllLines(load.data.reports().resolve(run + ".lineage.ndjson")).stream()
        .map(MAPPER::readTree)
        .toList();
  }

  private static void requireFacets(JsonNode event) {
    for (String field : List.of("eventTime", "producer", "schemaURL", "run", "job")) {
      assertThat(event.has(field)).as(field + " of " + event).isTrue();
    }
    for (JsonNode facet : event.at("/run/facets")) {
      assertThat(facet.get("_producer").asString()).startsWith("urn:budget-warehouse:");
      assertThat(facet.get("_schemaURL").asString())
          .matches("https://openlineage.io/spec/facets/\\d-\\d-\\d/\\w+\\.json#/\\$defs/\\w+");
    }
  }
}
