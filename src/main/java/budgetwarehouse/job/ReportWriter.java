package budgetwarehouse.job;

import budgetwarehouse.document.ExtractorVersion;
import budgetwarehouse.document.FileFinding;
import budgetwarehouse.finding.FindingKind;
import budgetwarehouse.finding.FindingTally;
import budgetwarehouse.finding.Severity;
import budgetwarehouse.job.LoadReport.StepTime;
import budgetwarehouse.job.intake.DataFolder;
import budgetwarehouse.job.intake.JsonFile;
import budgetwarehouse.job.intake.Received;
import budgetwarehouse.job.intake.ReceivedFile;
import budgetwarehouse.store.StoreTally;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.step.StepExecution;

/** Puts together how a load ended, from the job metadata and the store. */
final class ReportWriter {
  private static final Set<FindingKind> SETTING_ASIDE =
      Set.of(FindingKind.HASH_DIFFERS, FindingKind.READER_FAILED);
  private static final double MILLIS = 1000;

  private final Load load;
  private final boolean resumed;
  private final Function<Build, Optional<FindingTally>> published;

  /**
   * Report on a run.
   *
   * @param published counts the findings of what was published; asked only when something was
   */
  ReportWriter(Load load, boolean resumed, Function<Build, Optional<FindingTally>> published) {
    this.load = load;
    this.resumed = resumed;
    this.published = published;
  }

  /** Write the report of an execution beside the failures' stack traces, and return it. */
  LoadReport write(JobExecution execution, List<FailedCheck> failedChecks) throws IOException {
    DataFolder data = load.data();
    RunFailures failures = RunFailures.of(execution);
    List<String> lookAt = new ArrayList<>();
    Path json = data.reports().resolve(load.run() + ".json");
    lookAt.add(json.toString());
    if (!failures.isEmpty()) {
      Path traces = data.reports().resolve(load.run() + "-failure.txt");
      failures.writeTraces(traces);
      lookAt.add(traces.toString());
    }

    LoadReport report = report(execution, failedChecks, failures.messages(), lookAt);
    JsonFile.write(json, report);
    return report;
  }

  private LoadReport report(
      JobExecution execution,
      List<FailedCheck> failedChecks,
      List<String> failures,
      List<String> lookAt)
      throws IOException {
    DataFolder data = load.data();
    boolean intake = Files.isRegularFile(data.received(load.run()));
    Received received = intake ? load.received() : new Received(List.of(), List.of());
    Set<String> stored = load.stored();
    List<FileFinding> findings = intake ? load.fileFindings(stored) : List.of();
    List<FileFinding> quarantined = new ArrayList<>(intake ? load.unread(stored) : List.of());
    findings.stream()
        .filter(file -> SETTING_ASIDE.contains(file.finding().kind()))
        .forEach(quarantined::add);
    if (!quarantined.isEmpty()) {
      lookAt.add(data.quarantine().toString());
    }
    if (execution.getStatus() == BatchStatus.COMPLETED) {
      lookAt.add(data.warehouse().toString());
      lookAt.add(data.comparisons(load.run()).resolve("index.html").toString());
      lookAt.add(data.inspections(load.run()).resolve("index.html").toString());
    }

    Map<String, String> files = filesByKey(received);
    StoreTally holds = load.store().tally(ExtractorVersion.CURRENT, files.keySet());
    OverrideReport overrides = OverrideReport.read(data.build(load.run()));
    boolean faults = hasErrors(findings, holds, failedChecks) || hasErrors(overrides.findings());
    return new LoadReport(
        load.run(),
        resumed,
        outcome(execution),
        exitCode(execution, faults),
        load.parameters().inbox().toString(),
        load.parameters().loadDate().toString(),
        received.files().size(),
        received.newFiles().stream().filter(file -> stored.contains(file.documentKey())).count(),
        received.files().stream().filter(ReceivedFile::known).count(),
        quarantined,
        findings,
        load.store().errors(ExtractorVersion.CURRENT, files),
        reading(received, files),
        holds,
        overrides,
        findings(execution),
        failedChecks,
        steps(execution),
        failures,
        lookAt);
  }

  private ReadingReport reading(Received received, Map<String, String> files) throws IOException {
    Set<String> newKeys =
        received.newFiles().stream().map(ReceivedFile::documentKey).collect(Collectors.toSet());
    return ReadingReport.of(load.store().readings(ExtractorVersion.CURRENT, newKeys), files);
  }

  private Optional<FindingTally> findings(JobExecution execution) {
    boolean isPublished =
        execution.getStatus() == BatchStatus.COMPLETED
            && Files.isRegularFile(load.data().warehouse());
    return isPublished ? published.apply(load.build()) : Optional.empty();
  }

  private static Map<String, String> filesByKey(Received received) {
    Map<String, String> files = new HashMap<>();
    received.files().forEach(file -> files.put(file.documentKey(), file.row().file()));
    return files;
  }

  private static boolean hasErrors(
      List<FileFinding> findings, StoreTally holds, List<FailedCheck> failedChecks) {
    return holds.errors() > 0
        || hasErrors(findings)
        || failedChecks.stream().anyMatch(check -> check.severity() == Severity.ERROR);
  }

  private static boolean hasErrors(List<FileFinding> findings) {
    return findings.stream().anyMatch(file -> file.finding().severity() == Severity.ERROR);
  }

  private static String outcome(JobExecution execution) {
    return switch (execution.getStatus()) {
      case COMPLETED -> "published";
      case STOPPED, STOPPING -> "stopped";
      default -> "failed";
    };
  }

  private static int exitCode(JobExecution execution, boolean faults) {
    if (execution.getStatus() != BatchStatus.COMPLETED) {
      return LoadRun.NOT_PUBLISHED;
    }
    return faults ? LoadRun.FAULTS_IN_DATA : LoadRun.ALL_WELL;
  }

  private static List<StepTime> steps(JobExecution execution) {
    return execution.getStepExecutions().stream()
        .filter(step -> StageSteps.NAMES.contains(step.getStepName()))
        .sorted(Comparator.comparingLong(StepExecution::getId))
        .map(ReportWriter::time)
        .toList();
  }

  private static StepTime time(StepExecution step) {
    double seconds =
        step.getStartTime() == null || step.getEndTime() == null
            ? 0
            : Math.max(
                0, Duration.between(step.getStartTime(), step.getEndTime()).toMillis() / MILLIS);
    return new StepTime(step.getStepName(), step.getStatus().toString(), seconds);
  }
}
