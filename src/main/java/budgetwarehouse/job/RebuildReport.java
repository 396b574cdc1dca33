package budgetwarehouse.job;

import budgetwarehouse.finding.FindingTally;
import budgetwarehouse.record.RunRecord;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How a rebuild ended; written as JSON beside what is printed ({@code
 * src/docs/run-report.schema.json}).
 *
 * @param head what is said of every run
 * @param loadDate day by which it was judged what is late
 * @param overrides what became of the file of reviewed decisions
 * @param warehouseFindings findings of the warehouse that was built; empty where none was
 * @param checks results of the checks of budgets in it, by outcome; empty where none was built
 * @param failedChecks checks that the warehouse does not pass
 */
record RebuildReport(
    @JsonUnwrapped RunRecord head,
    String loadDate,
    OverrideReport overrides,
    Optional<FindingTally> warehouseFindings,
    SortedMap<String, Long> checks,
    List<FailedCheck> failedChecks) {
  /** Keep the lists. */
  RebuildReport {
    checks = Collections.unmodifiableSortedMap(new TreeMap<>(checks));
    failedChecks = List.copyOf(failedChecks);
  }
}
