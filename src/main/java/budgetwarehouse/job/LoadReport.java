package budgetwarehouse.job;

import budgetwarehouse.document.FileFinding;
import budgetwarehouse.finding.FindingTally;
import budgetwarehouse.store.StoreTally;
import java.util.List;
import java.util.Optional;

/**
 * How a load ended; written as JSON beside what is printed.
 *
 * @param run number of the run
 * @param resumed whether the run was begun by an earlier process
 * @param outcome {@code published}, {@code failed} or {@code stopped}
 * @param exitCode what the process returns
 * @param inbox folder of the documents
 * @param loadDate day of the load
 * @param received documents of the load, each content once
 * @param read documents that this run read
 * @param unchanged documents whose facts the store had
 * @param quarantined what could not be read, and why
 * @param fileFindings everything wrong with files and manifest rows, the quarantined included
 * @param documentErrors what is missing or wrong in the documents of the load
 * @param reading how the reading of the documents new in this load ended
 * @param holds what the store holds of the documents of the load
 * @param overrides what became of the file of reviewed decisions
 * @param warehouseFindings findings of the published warehouse, those of matching and of the checks
 *     of budgets among them, for all documents ever loaded; empty where nothing was published
 * @param failedChecks checks that the warehouse does not pass
 * @param steps the steps of this process in order
 * @param failures why the run failed, or nothing
 * @param lookAt files and folders worth opening
 */
record LoadReport(
    long run,
    boolean resumed,
    String outcome,
    int exitCode,
    String inbox,
    String loadDate,
    long received,
    long read,
    long unchanged,
    List<FileFinding> quarantined,
    List<FileFinding> fileFindings,
    List<FileFinding> documentErrors,
    ReadingReport reading,
    StoreTally holds,
    OverrideReport overrides,
    Optional<FindingTally> warehouseFindings,
    List<FailedCheck> failedChecks,
    List<StepTime> steps,
    List<String> failures,
    List<String> lookAt) {
  /** Keep the lists. */
  LoadReport {
    quarantined = List.copyOf(quarantined);
    fileFindings = List.copyOf(fileFindings);
    documentErrors = List.copyOf(documentErrors);
    failedChecks = List.copyOf(failedChecks);
    steps = List.copyOf(steps);
    failures = List.copyOf(failures);
    lookAt = List.copyOf(lookAt);
  }

  /**
   * Time of one step.
   *
   * @param name name of the step
   * @param status how it ended
   * @param seconds how long it took
   */
  record StepTime(String name, String status, double seconds) {}
}
