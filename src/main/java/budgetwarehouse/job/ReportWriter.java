package budgetwarehouse.job;

import budgetwarehouse.document.FileFinding;
import budgetwarehouse.finding.Severity;
import budgetwarehouse.job.intake.DataFolder;
import budgetwarehouse.record.RunFiles;
import budgetwarehouse.record.RunRecord;
import budgetwarehouse.record.StepRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;

/** Puts together how a load ended, from the job metadata and the store, and writes it down. */
final class ReportWriter {
  private final Load load;
  private final JobDefinition job;
  private final RunJournal journal;
  private final RunFiles files;
  private final Function<Build, Optional<PublishedAccount>> published;

  /**
   * Report on a run.
   *
   * @param published says what was published; asked only when something was
   */
  ReportWriter(
      Load load,
      JobDefinition job,
      RunJournal journal,
      Function<Build, Optional<PublishedAccount>> published) {
    this.load = load;
    this.job = job;
    this.journal = journal;
    this.files = journal.files(Long.toString(load.run()));
    this.published = published;
  }

  /** Write the report of an execution beside the failures' stack traces, and return it. */
  LoadReport write(JobExecution execution, List<FailedCheck> failedChecks) throws IOException {
    RunFailures failures = RunFailures.of(execution);
    if (!failures.isEmpty()) {
      failures.writeTraces(files.traces());
    }
    IntakeAccount intake = IntakeAccount.of(load);
    Optional<PublishedAccount> account = account(execution);
    LoadReport report = report(execution, failedChecks, intake, account);
    LoadMetrics.state(report, journal.metrics());
    var lineage = new LoadLineage(load, intake, report);
    files.writeLineage(lineage.lines(account.map(PublishedAccount::objects).orElse(List.of())));
    journal.end(report.head(), report, files);
    return report;
  }

  private LoadReport report(
      JobExecution execution,
      List<FailedCheck> failedChecks,
      IntakeAccount intake,
      Optional<PublishedAccount> account)
      throws IOException {
    OverrideReport overrides = OverrideReport.read(load.data().build(load.run()));
    List<FileFinding> files = new ArrayList<>(intake.findings());
    files.addAll(load.parameters().expectationFindings());
    boolean faults =
        intake.hasErrors()
            || IntakeAccount.hasErrors(files)
            || IntakeAccount.hasErrors(overrides.findings())
            || failedChecks.stream().anyMatch(check -> check.severity() == Severity.ERROR);
    String buildId = account.map(PublishedAccount::buildId).orElse("");
    RunEnding ending = RunEnding.of(execution, "published", faults, buildId);
    return new LoadReport(
        head(execution, ending, intake),
        load.parameters().inbox().toString(),
        load.parameters().loadDate().toString(),
        intake.received().files().size(),
        intake.received().passedOver(),
        intake.read().size(),
        intake.unchanged(),
        intake.withdrawn(),
        intake.quarantined(),
        files,
        intake.documentErrors(),
        intake.reading(),
        intake.holds(),
        overrides,
        account.map(PublishedAccount::findings),
        account.map(PublishedAccount::documentChanges).orElse(List.of()),
        account.map(PublishedAccount::checks).orElseGet(TreeMap::new),
        failedChecks,
        load.parameters().warnings(),
        StorageSize.of(load.data()));
  }

  private RunRecord head(JobExecution execution, RunEnding ending, IntakeAccount intake) {
    Map<String, Map<String, Long>> counts = intake.counts();
    List<StepRecord> steps =
        ExecutionSteps.of(execution, job.steps()).stream()
            .map(step -> step.with(counts.getOrDefault(step.name(), Map.of())))
            .toList();
    return journal.head(ending, steps, lookAt(execution, ending, intake));
  }

  private List<String> lookAt(JobExecution execution, RunEnding ending, IntakeAccount intake) {
    DataFolder data = load.data();
    List<Path> lookAt = new ArrayList<>();
    lookAt.add(files.report());
    if (!ending.failures().isEmpty()) {
      lookAt.add(files.traces());
    }
    if (!intake.quarantined().isEmpty()) {
      lookAt.add(data.quarantine());
    }
    if (execution.getStatus() == BatchStatus.COMPLETED) {
      lookAt.add(data.warehouse());
      lookAt.add(data.comparisons(load.run()).resolve("index.html"));
      lookAt.add(data.inspections(load.run()).resolve("index.html"));
      lookAt.add(data.changes(load.run()).resolve("index.html"));
    }
    return lookAt.stream().map(Path::toString).toList();
  }

  private Optional<PublishedAccount> account(JobExecution execution) {
    boolean isPublished =
        ExecutionSteps.hasPublished(execution) && Files.isRegularFile(load.data().warehouse());
    return isPublished ? published.apply(load.build()) : Optional.empty();
  }
}
