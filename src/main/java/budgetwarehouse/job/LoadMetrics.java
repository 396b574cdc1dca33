package budgetwarehouse.job;

import budgetwarehouse.document.FileFinding;
import budgetwarehouse.finding.FindingTally;
import budgetwarehouse.finding.Severity;
import budgetwarehouse.record.RunMetrics;
import budgetwarehouse.store.StoreTally;
import io.micrometer.core.instrument.Tags;

/** States what the report of a load says in figures, for monitoring. */
final class LoadMetrics {
  private static final String FINDINGS = "findings";
  private static final String SAYS =
      "Faults of the data: in files, in documents, in the warehouse.";

  private LoadMetrics() {}

  /** State the figures of a report. */
  static void state(LoadReport report, RunMetrics metrics) {
    documents("received", report.received(), metrics);
    documents("passed_over", report.passedOver(), metrics);
    documents("read", report.read(), metrics);
    documents("unchanged", report.unchanged(), metrics);
    documents("quarantined", report.quarantined().size(), metrics);
    StoreTally holds = report.holds();
    metrics.state(
        "figures", "", "Printed numbers in the load's documents.", (double) holds.figures());
    metrics.state(
        "indicators", "", "Indicators in the load's documents.", (double) holds.indicators());
    findings(
        "document", new FindingTally(holds.errors(), holds.warnings(), holds.notes()), metrics);
    findings("file", ofFiles(report), metrics);
    report.warehouseFindings().ifPresent(tally -> findings("warehouse", tally, metrics));
    report
        .checks()
        .forEach(
            (outcome, results) ->
                metrics.state(
                    "checks", "Results of checks.", results.doubleValue(), "outcome", outcome));
    int failed = report.failedChecks().size();
    metrics.state("failed.audits", "", "Audits and limits that do not hold.", failed);
    StorageSize storage = report.storage();
    metrics.stateBytes("store", "Size of the store.", (double) storage.storeBytes());
    metrics.state("store.files", "", "Files of the store.", (double) storage.storeFiles());
    metrics.stateBytes(
        "published", "Size of the published file.", (double) storage.warehouseBytes());
  }

  private static void documents(String fate, long count, RunMetrics metrics) {
    metrics.state("documents", "Documents of the load.", (double) count, "fate", fate);
  }

  private static void findings(String origin, FindingTally tally, RunMetrics metrics) {
    findings(origin, Severity.ERROR, tally.errors(), metrics);
    findings(origin, Severity.WARNING, tally.warnings(), metrics);
    findings(origin, Severity.INFO, tally.notes(), metrics);
  }

  private static void findings(String origin, Severity severity, long count, RunMetrics metrics) {
    Tags tags = Tags.of("origin", origin, "severity", severity.code());
    metrics.state(FINDINGS, "", SAYS, (double) count, tags);
  }

  private static FindingTally ofFiles(LoadReport report) {
    return new FindingTally(
        ofFiles(report, Severity.ERROR),
        ofFiles(report, Severity.WARNING),
        ofFiles(report, Severity.INFO));
  }

  private static long ofFiles(LoadReport report, Severity severity) {
    return report.fileFindings().stream()
        .map(FileFinding::finding)
        .filter(finding -> finding.severity() == severity)
        .count();
  }
}
