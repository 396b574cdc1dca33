package budgetwarehouse.job;

import budgetwarehouse.job.RunHistory.RunChoice;
import budgetwarehouse.job.intake.DataFolder;
import budgetwarehouse.record.ProcessUse;
import budgetwarehouse.record.ProgramRecord;
import budgetwarehouse.record.RunFiles;
import budgetwarehouse.record.RunLog;
import budgetwarehouse.record.RunMetrics;
import budgetwarehouse.record.RunRecord;
import budgetwarehouse.record.StepRecord;
import budgetwarehouse.record.TimeText;
import io.micrometer.observation.ObservationRegistry;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Writes down one run of a job: its log while it goes on; report, metrics and lineage at its end.
 *
 * <p>A job opens it when it knows its data folder, says {@link #begin} when it knows the number of
 * the run, and {@link #end} when it is over.
 */
final class RunJournal implements AutoCloseable {
  private static final double MILLIS = 1000;
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuuMMdd-HHmmssSSS").withZone(TimeText.ZONE);

  private final DataFolder data;
  private final String job;
  private final SortedMap<String, String> parameters;
  private final Instant started = Instant.now();
  private final RunLog log;
  private final RunMetrics metrics;
  private RunChoice choice = new RunChoice(0, false, 0);

  private RunJournal(
      DataFolder data, String job, SortedMap<String, String> parameters, RunLog log) {
    this.data = data;
    this.job = job;
    this.parameters = parameters;
    this.log = log;
    this.metrics = new RunMetrics(job);
  }

  /**
   * Open the journal of a run.
   *
   * @param parameters the job's parameters as they came to hold
   */
  static RunJournal open(DataFolder data, String job, Map<String, String> parameters)
      throws IOException {
    return new RunJournal(data, job, new TreeMap<>(parameters), RunLog.open(data.logs(), job));
  }

  /** Note which run it is. */
  void begin(RunChoice chosen) {
    choice = chosen;
    log.run(chosen.run());
    ProgramRecord program = ProgramRecord.current();
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("resumed", chosen.resumed());
    fields.put("version", program.version());
    fields.put("commit", program.commit());
    fields.put("parameters", parameters);
    log.say("run-began", fields);
  }

  /** Return the number of the run. */
  long run() {
    return choice.run();
  }

  /** Return the log. */
  RunLog log() {
    return log;
  }

  /** Return the listener that writes a line for each step. */
  StepLog steps() {
    return new StepLog(log);
  }

  /** Return where the job framework reports what it measures. */
  ObservationRegistry observations() {
    return metrics.observations();
  }

  /** Return the metrics, to which a job adds its own. */
  RunMetrics metrics() {
    return metrics;
  }

  /**
   * Return the files of the run.
   *
   * @param name name of the report without its ending
   */
  RunFiles files(String name) {
    return new RunFiles(data.reports(), data.metrics(), job, name);
  }

  /** Return what is said of every run. */
  RunRecord head(RunEnding ending, List<StepRecord> steps, List<String> lookAt) {
    Instant ended = Instant.now();
    return new RunRecord(
        RunRecord.SCHEMA_VERSION,
        ProgramRecord.current(),
        job,
        parameters,
        choice.run(),
        choice.resumed(),
        TimeText.of(started),
        TimeText.of(ended),
        Math.max(0, Duration.between(started, ended).toMillis() / MILLIS),
        ending.outcome(),
        ending.exitCode(),
        ending.buildId(),
        ProcessUse.current(),
        steps,
        ending.failures(),
        lookAt);
  }

  /**
   * Write report and metrics.
   *
   * @param report the head, or what holds it
   */
  void end(RunRecord head, Object report, RunFiles files) throws IOException {
    files.writeReport(report);
    metrics.state(head, files.lastSuccess(head));
    files.writeMetrics(metrics.text());
    files.clear();
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("outcome", head.outcome());
    fields.put("exitCode", head.exitCode());
    fields.put("seconds", head.seconds());
    fields.put("buildId", head.buildId());
    fields.put("failures", head.failures());
    fields.put("report", files.report().toString());
    log.say("run-ended", fields);
  }

  /** Return when it began, as part of a file's name. */
  String stamp() {
    return STAMP.format(started);
  }

  @Override
  public void close() throws IOException {
    metrics.close();
    log.close();
  }
}
