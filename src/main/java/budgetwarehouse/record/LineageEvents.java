package budgetwarehouse.record;

import budgetwarehouse.dictionary.PublishedObject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/**
 * The run and its steps as OpenLineage events, one a line.
 *
 * <p>A run and each step have a START and a COMPLETE, FAIL or ABORT. How published tables are made
 * from each other does not depend on a run: each has a job event of its own that names what it is
 * made from. Ids are made from data folder, job, run and start, so that the same report gives the
 * same events.
 */
public final class LineageEvents {
  private static final String SCHEMA = "https://openlineage.io/spec/2-0-2/OpenLineage.json#/$defs/";
  private static final String COMPLETE = "COMPLETE";
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final RunRecord run;
  private final LineageNames names;
  private final Map<String, StepData> data;
  private final List<String> events = new ArrayList<>();

  /**
   * Prepare the events of a run.
   *
   * @param data what the steps read and wrote, by step; steps of which nothing is known are left
   *     out
   */
  public LineageEvents(RunRecord run, LineageNames names, Map<String, StepData> data) {
    this.run = run;
    this.names = names;
    // in order: equal runs give equal bytes
    this.data = Collections.unmodifiableMap(new LinkedHashMap<>(data));
  }

  /**
   * Return the events.
   *
   * @param published tables and views of the warehouse that the run published
   */
  public List<String> lines(List<PublishedObject> published) {
    events.clear();
    add(run.started(), "START", id(""), job(""), Map.of(), StepData.NONE);
    for (StepRecord step : run.steps()) {
      Map<String, Object> parent = Map.of("parent", parent());
      UUID id = id(step.name());
      if (!step.started().isEmpty()) {
        add(step.started(), "START", id, job(step.name()), parent, StepData.NONE);
        add(endOf(step), type(step.status()), id, job(step.name()), ofStep(step, parent), of(step));
      }
    }
    published.forEach(this::made);
    StepData all =
        run.steps().stream()
            .map(this::of)
            .reduce(StepData.NONE, StepData::and)
            .named(names, published, run.buildId());
    add(run.ended(), type(runStatus()), id(""), job(""), ofRun(), all);
    return List.copyOf(events);
  }

  // what a step that failed wrote is nobody's to read
  private StepData of(StepRecord step) {
    StepData known = data.getOrDefault(step.name(), StepData.NONE);
    return type(step.status()).equals(COMPLETE) ? known : known.withoutOutputs();
  }

  // a step that was killed has no end of its own
  private String endOf(StepRecord step) {
    return step.ended().isEmpty() ? run.ended() : step.ended();
  }

  private Map<String, Object> ofRun() {
    Map<String, Object> facets = new LinkedHashMap<>();
    facets.put("processing_engine", Facets.engine(run.program()));
    if (!run.failures().isEmpty()) {
      facets.put("errorMessage", Facets.error(run.failures()));
    }
    return facets;
  }

  private Map<String, Object> ofStep(StepRecord step, Map<String, Object> parent) {
    Map<String, Object> facets = new LinkedHashMap<>(parent);
    if (type(step.status()).equals("FAIL") && !run.failures().isEmpty()) {
      facets.put("errorMessage", Facets.error(run.failures()));
    }
    return facets;
  }

  private String runStatus() {
    return switch (run.outcome()) {
      case "stopped" -> "STOPPED";
      case "failed", "refused" -> "FAILED";
      default -> "COMPLETED";
    };
  }

  private static String type(String status) {
    return switch (status) {
      case "COMPLETED" -> COMPLETE;
      case "STOPPED", "STOPPING" -> "ABORT";
      default -> "FAIL";
    };
  }

  private void add(
      String time,
      String type,
      UUID id,
      Map<String, Object> job,
      Map<String, Object> facets,
      StepData known) {
    Map<String, Object> event = new LinkedHashMap<>();
    event.put("eventTime", time);
    event.put("eventType", type);
    event.put("run", withFacets(Map.of("runId", id.toString()), facets));
    event.put("job", job);
    event.put("inputs", known.inputs().stream().map(Dataset::json).toList());
    event.put("outputs", known.outputs().stream().map(Dataset::json).toList());
    event.put("producer", Facets.PRODUCER);
    event.put("schemaURL", SCHEMA + "RunEvent");
    events.add(MAPPER.writeValueAsString(event));
  }

  /** State how a published table is made. */
  private void made(PublishedObject object) {
    List<Map<String, Object>> inputs =
        object.sources().stream().map(names::dataset).map(Dataset::json).toList();
    Map<String, Object> event = new LinkedHashMap<>();
    event.put("eventTime", run.ended());
    event.put("job", namedJob("warehouse-schema." + object.name(), "SQL"));
    event.put("inputs", inputs);
    event.put("outputs", List.of(names.published(object).ofBuild(run.buildId()).json()));
    event.put("producer", Facets.PRODUCER);
    event.put("schemaURL", SCHEMA + "JobEvent");
    events.add(MAPPER.writeValueAsString(event));
  }

  private Map<String, Object> parent() {
    Map<String, Object> job = new LinkedHashMap<>();
    job.put("namespace", names.namespace());
    job.put("name", run.job());
    return Facets.parent(Map.of("runId", id("").toString()), job);
  }

  private Map<String, Object> job(String step) {
    return step.isEmpty() ? namedJob(run.job(), "JOB") : namedJob(run.job() + "." + step, "TASK");
  }

  private Map<String, Object> namedJob(String name, String type) {
    Map<String, Object> job = new LinkedHashMap<>();
    job.put("namespace", names.namespace());
    job.put("name", name);
    job.put("facets", Map.of("jobType", Facets.jobType(type)));
    return job;
  }

  private static Map<String, Object> withFacets(
      Map<String, Object> named, Map<String, Object> facets) {
    Map<String, Object> all = new LinkedHashMap<>(named);
    Optional.of(facets).filter(some -> !some.isEmpty()).ifPresent(some -> all.put("facets", some));
    return all;
  }

  private UUID id(String step) {
    String named =
        String.join(
            "\n", names.namespace(), run.job(), Long.toString(run.run()), run.started(), step);
    return UUID.nameUUIDFromBytes(named.getBytes(StandardCharsets.UTF_8));
  }
}
