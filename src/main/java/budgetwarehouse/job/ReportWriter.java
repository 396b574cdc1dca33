package budgetwarehouse.job;

import budgetwarehouse.document.ExtractorVersion;
import budgetwarehouse.document.FileFinding;
import budgetwarehouse.finding.FindingKind;
import budgetwarehouse.finding.Severity;
import budgetwarehouse.job.LoadReport.StepTime;
import budgetwarehouse.job.intake.DataFolder;
import budgetwarehouse.job.intake.JsonFile;
import budgetwarehouse.job.intake.Received;
import budgetwarehouse.job.intake.ReceivedFile;
import budgetwarehouse.store.StoreTally;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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

  ReportWriter(Load load, boolean resumed) {
    this.load = load;
    this.resumed = resumed;
  }

  /** Write the report of an execution beside the failures' stack traces, and return it. */
  LoadReport write(JobExecution execution, List<FailedCheck> failedChecks) throws IOException {
    DataFolder data = load.data();
    List<String> failures = failures(execution);
    List<String> lookAt = new ArrayList<>();
    Path json = data.reports().resolve(load.run() + ".json");
    lookAt.add(json.toString());
    if (!failures.isEmpty()) {
      lookAt.add(writeTraces(execution).toString());
    }

    LoadReport report = report(execution, failedChecks, failures, lookAt);
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
    List<FileFinding> quarantined =
        findings.stream().filter(file -> SETTING_ASIDE.contains(file.finding().kind())).toList();
    if (!quarantined.isEmpty()) {
      lookAt.add(data.quarantine().toString());
    }
    if (execution.getStatus() == BatchStatus.COMPLETED) {
      lookAt.add(data.warehouse().toString());
      lookAt.add(data.comparisons(load.run()).toString());
    }

    StoreTally holds = load.store().tally(ExtractorVersion.CURRENT, keys(received));
    boolean faults = hasErrors(findings, holds, failedChecks);
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
        holds,
        failedChecks,
        steps(execution),
        failures,
        lookAt);
  }

  private static Set<String> keys(Received received) {
    Set<String> keys = new HashSet<>();
    received.files().forEach(file -> keys.add(file.documentKey()));
    return keys;
  }

  private static boolean hasErrors(
      List<FileFinding> findings, StoreTally holds, List<FailedCheck> failedChecks) {
    return holds.errors() > 0
        || findings.stream().anyMatch(file -> file.finding().severity() == Severity.ERROR)
        || failedChecks.stream().anyMatch(check -> check.severity() == Severity.ERROR);
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
            : Duration.between(step.getStartTime(), step.getEndTime()).toMillis() / MILLIS;
    return new StepTime(step.getStepName(), step.getStatus().toString(), seconds);
  }

  private static List<String> failures(JobExecution execution) {
    return execution.getAllFailureExceptions().stream()
        .map(ReportWriter::rootMessage)
        .distinct()
        .toList();
  }

  private static String rootMessage(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return Objects.requireNonNullElse(root.getMessage(), root.getClass().getName());
  }

  private Path writeTraces(JobExecution execution) throws IOException {
    Path file = load.data().reports().resolve(load.run() + "-failure.txt");
    Files.createDirectories(file.getParent());
    try (var writer = new PrintWriter(Files.newBufferedWriter(file))) {
      execution.getAllFailureExceptions().forEach(failure -> failure.printStackTrace(writer));
    }
    return file;
  }
}
