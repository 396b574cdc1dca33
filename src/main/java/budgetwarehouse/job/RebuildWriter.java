package budgetwarehouse.job;

import budgetwarehouse.dictionary.PublishedObject;
import budgetwarehouse.finding.Severity;
import budgetwarehouse.job.intake.DataFolder;
import budgetwarehouse.record.LineageEvents;
import budgetwarehouse.record.LineageNames;
import budgetwarehouse.record.RunFiles;
import budgetwarehouse.record.RunRecord;
import budgetwarehouse.record.StepData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;

/** Puts together how a rebuild ended, and writes it down. */
final class RebuildWriter {
  private final RebuildCall call;
  private final Build build;
  private final RunJournal journal;
  private final Function<Build, Optional<PublishedAccount>> published;

  /**
   * Report on a run.
   *
   * @param published says what was published; asked only when something was
   */
  RebuildWriter(
      RebuildCall call,
      Build build,
      RunJournal journal,
      Function<Build, Optional<PublishedAccount>> published) {
    this.call = call;
    this.build = build;
    this.journal = journal;
    this.published = published;
  }

  /** Write the report of an execution beside the failures' stack traces, and return it. */
  RebuildReport write(JobExecution execution, List<FailedCheck> failedChecks) throws IOException {
    RunFiles files = journal.files(call.job().name() + "-" + journal.run());
    RunFailures failures = RunFailures.of(execution);
    if (!failures.isEmpty()) {
      failures.writeTraces(files.traces());
    }
    boolean isComplete = execution.getStatus() == BatchStatus.COMPLETED;
    Optional<PublishedAccount> account =
        ExecutionSteps.hasPublished(execution) ? published.apply(build) : Optional.empty();
    OverrideReport overrides = OverrideReport.read(build.folder());
    boolean faults =
        IntakeAccount.hasErrors(overrides.findings())
            || failedChecks.stream().anyMatch(check -> check.severity() == Severity.ERROR);
    String buildId = account.map(PublishedAccount::buildId).orElse("");
    RunEnding ending = RunEnding.of(execution, "completed", faults, buildId);
    var report =
        new RebuildReport(
            journal.head(
                ending,
                ExecutionSteps.of(execution, call.job().steps()),
                lookAt(files, ending, isComplete)),
            build.loadDate().toString(),
            overrides,
            account.map(PublishedAccount::findings),
            account.map(PublishedAccount::checks).orElseGet(TreeMap::new),
            failedChecks);
    files.writeLineage(lineage(report.head(), account));
    journal.end(report.head(), report, files);
    return report;
  }

  private List<String> lookAt(RunFiles files, RunEnding ending, boolean isComplete) {
    List<Path> lookAt = new ArrayList<>(List.of(files.report()));
    if (!ending.failures().isEmpty()) {
      lookAt.add(files.traces());
    }
    if (isComplete) {
      DataFolder results = build.results();
      lookAt.add(results.warehouse());
      Stream.of(
              results.comparisons(build.run()),
              results.inspections(build.run()),
              results.changes(build.run()))
          .map(folder -> folder.resolve("index.html"))
          .filter(Files::isRegularFile)
          .forEach(lookAt::add);
    }
    return lookAt.stream().map(Path::toString).toList();
  }

  // the tables of a past day are not those that are published
  private List<String> lineage(RunRecord head, Optional<PublishedAccount> account)
      throws IOException {
    LineageNames names = LineageNames.of(build.data().root());
    Path warehouse = build.results().warehouse();
    long bytes = Files.isRegularFile(warehouse) ? Files.size(warehouse) : 0;
    Map<String, StepData> steps = new TreeMap<>(BuildLineage.of(build, names).steps(bytes));
    steps.keySet().retainAll(call.job().steps());
    steps.replaceAll((step, data) -> data.ofBuild(head.buildId()));
    boolean publishes = call.builds() && call.lookBack().isEmpty();
    List<PublishedObject> tables =
        publishes ? account.map(PublishedAccount::objects).orElse(List.of()) : List.of();
    return new LineageEvents(head, names, steps).lines(tables);
  }
}
