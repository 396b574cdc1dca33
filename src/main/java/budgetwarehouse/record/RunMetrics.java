package budgetwarehouse.record;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * Figures of one run for monitoring, in the text format of Prometheus.
 *
 * <p>What the job framework measures within a step (reading documents, writing batches of the
 * store) goes into the same text; the rest are gauges that state how the run ended, equal to its
 * report.
 */
public final class RunMetrics implements AutoCloseable {
  private static final String PREFIX = "budget.warehouse.";
  private static final String SECONDS = "seconds";
  private static final String BYTES = "bytes";
  private static final double MILLIS = 1000;

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final ObservationRegistry observations = ObservationRegistry.create();
  private final Tags job;

  /** Begin to measure a run of a job. */
  public RunMetrics(String job) {
    this.job = Tags.of("job", job);
    // steps are stated below, and at the end of a run nothing is under way
    registry
        .config()
        .meterFilter(MeterFilter.denyNameStartsWith("spring.batch.job"))
        .meterFilter(MeterFilter.denyNameStartsWith("spring.batch.step"))
        .meterFilter(MeterFilter.deny(id -> id.getName().endsWith(".active")))
        .meterFilter(new WithoutSlices());
    observations
        .observationConfig()
        .observationHandler(new DefaultMeterObservationHandler(registry));
  }

  /** Return where the job framework reports what it measures. */
  public ObservationRegistry observations() {
    return observations;
  }

  /** State what every run has, and when the job last succeeded, in seconds since 1970. */
  public void state(RunRecord run, double lastSuccess) {
    ProgramRecord program = run.program();
    state("program", "", "The program that ran; always 1.", 1, tags(program));
    if (!run.buildId().isBlank()) {
      Tags built = Tags.of("version", program.version(), "build_id", run.buildId());
      state("build", "", "The build that was published or read; always 1.", 1, built);
    }
    state("run.number", "", "Number of the run; 0: it ended before it began.", (double) run.run());
    state("run.exit.code", "", "0 well, 1 faults in data, 2 wrong call, 3 failed.", run.exitCode());
    state("run.duration", SECONDS, "Time the run took.", run.seconds());
    state("run.start.timestamp", SECONDS, "When the run began.", seconds(run.started()));
    state("run.end.timestamp", SECONDS, "When the run ended.", seconds(run.ended()));
    if (lastSuccess > 0) {
      state("last.success.timestamp", SECONDS, "When the job last ended with 0 or 1.", lastSuccess);
    }
    for (StepRecord step : run.steps()) {
      Tags tags = Tags.of("step", step.name(), "status", step.status());
      state("step.duration", SECONDS, "Time a step took.", step.seconds(), tags);
    }
    state(run.process());
  }

  private static Tags tags(ProgramRecord program) {
    return Tags.of(
        "version", program.version(),
        "commit", program.commit(),
        "java", program.java(),
        "duckdb", program.duckdb(),
        "extractor", Integer.toString(program.extractor()));
  }

  private void state(ProcessUse process) {
    String heap = "Most memory that Java objects took in the process.";
    state("process.heap.peak", BYTES, heap, (double) process.heapPeakBytes());
    if (process.residentPeakBytes() > 0) {
      String resident = "Most memory that the process took.";
      state("process.resident.peak", BYTES, resident, (double) process.residentPeakBytes());
    }
    String collection = "Time in which memory was cleared away.";
    state("process.collection", SECONDS, collection, process.collectionSeconds());
  }

  /** State one figure. */
  public void state(String name, String unit, String says, double value) {
    state(name, unit, says, value, Tags.empty());
  }

  /** State a figure in bytes. */
  public void stateBytes(String name, String says, double value) {
    state(name, BYTES, says, value);
  }

  /** State one figure of several, told apart by a tag. */
  public void state(String name, String says, double value, String tag, String tagged) {
    state(name, "", says, value, Tags.of(tag, tagged));
  }

  /** State one figure of several. */
  public void state(String name, String unit, String says, double value, Tags tags) {
    Gauge.Builder<?> gauge =
        Gauge.builder(PREFIX + name, () -> value).description(says).tags(job.and(tags));
    gauge.strongReference(true);
    if (!unit.isEmpty()) {
      gauge.baseUnit(unit);
    }
    gauge.register(registry);
  }

  /** Return everything as text. */
  public String text() {
    return registry.scrape();
  }

  /** Return a time with offset as seconds since 1970. */
  static double seconds(String time) {
    return OffsetDateTime.parse(time).toInstant().toEpochMilli() / MILLIS;
  }

  @Override
  public void close() {
    registry.close();
  }

  /** Lets the slices of a step, which are told apart by number, be one step again. */
  private static final class WithoutSlices implements MeterFilter {
    @Override
    public Meter.Id map(Meter.Id id) {
      List<Tag> tags = id.getTags().stream().map(WithoutSlices::whole).toList();
      return id.replaceTags(tags);
    }

    private static Tag whole(Tag tag) {
      int slice = tag.getValue().indexOf(":slice");
      return slice < 0 ? tag : Tag.of(tag.getKey(), tag.getValue().substring(0, slice));
    }
  }
}
