package budgetwarehouse.job;

import budgetwarehouse.document.FileFinding;
import budgetwarehouse.finding.FindingTally;
import budgetwarehouse.record.RunRecord;
import budgetwarehouse.store.StoreTally;
import budgetwarehouse.warehouse.DocumentChange;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How a load ended; written as JSON beside what is printed ({@code
 * src/docs/run-report.schema.json}).
 *
 * @param head what is said of every run
 * @param inbox folder of the documents
 * @param loadDate day of the load
 * @param received documents of the load, each content once
 * @param passedOver files of other districts, where the load was confined to one
 * @param read documents that this run read
 * @param unchanged documents whose facts the store had
 * @param withdrawn documents that the manifest takes back
 * @param quarantined what could not be read, and why
 * @param fileFindings everything wrong with files and manifest rows, the quarantined included, and
 *     with lines of the lists of what people know from outside
 * @param documentErrors what is missing or wrong in the documents of the load
 * @param reading how the reading of the documents new in this load ended
 * @param holds what the store holds of the documents of the load
 * @param overrides what became of the file of reviewed decisions
 * @param warehouseFindings findings of the published warehouse, those of matching and of the checks
 *     of budgets among them, for all documents ever loaded; empty where nothing was published
 * @param documentChanges what the last load that brought news, mostly this one, changed about the
 *     documents; empty where nothing was published
 * @param checks results of the checks of budgets in it, by outcome; empty where nothing was
 *     published
 * @param failedChecks checks that the warehouse does not pass
 * @param warnings what is odd about the call, in Chinese
 * @param storage what store and warehouse take
 */
record LoadReport(
    @JsonUnwrapped RunRecord head,
    String inbox,
    String loadDate,
    long received,
    long passedOver,
    long read,
    long unchanged,
    long withdrawn,
    List<FileFinding> quarantined,
    List<FileFinding> fileFindings,
    List<FileFinding> documentErrors,
    ReadingReport reading,
    StoreTally holds,
    OverrideReport overrides,
    Optional<FindingTally> warehouseFindings,
    List<DocumentChange> documentChanges,
    SortedMap<String, Long> checks,
    List<FailedCheck> failedChecks,
    List<String> warnings,
    StorageSize storage) {
  /** Keep the lists. */
  LoadReport {
    quarantined = List.copyOf(quarantined);
    fileFindings = List.copyOf(fileFindings);
    documentErrors = List.copyOf(documentErrors);
    documentChanges = List.copyOf(documentChanges);
    warnings = List.copyOf(warnings);
    failedChecks = List.copyOf(failedChecks);
    checks = Collections.unmodifiableSortedMap(new TreeMap<>(checks));
  }
}
