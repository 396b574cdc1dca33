package budgetwarehouse.job;

import budgetwarehouse.dictionary.PublishedObject;
import budgetwarehouse.finding.FindingTally;
import budgetwarehouse.warehouse.DocumentChange;
import budgetwarehouse.warehouse.PublishedBuild;
import budgetwarehouse.warehouse.PublishedWarehouse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the published warehouse says of itself.
 *
 * @param buildId id of its build
 * @param findings its findings, of all documents ever loaded
 * @param checks results of checks, by outcome
 * @param documentChanges documents by what the last load that brought news changed about them
 * @param objects its tables and views
 */
record PublishedAccount(
    String buildId,
    FindingTally findings,
    SortedMap<String, Long> checks,
    List<DocumentChange> documentChanges,
    List<PublishedObject> objects) {
  /** Keep the lists. */
  PublishedAccount {
    checks = Collections.unmodifiableSortedMap(new TreeMap<>(checks));
    documentChanges = List.copyOf(documentChanges);
    objects = List.copyOf(objects);
  }

  /** Ask a published warehouse. */
  static PublishedAccount of(PublishedWarehouse warehouse) throws IOException {
    return new PublishedAccount(
        PublishedBuild.read(warehouse.views()).buildId(),
        warehouse.findings(),
        warehouse.checkResults(),
        warehouse.documentChanges(),
        PublishedObject.all(warehouse));
  }
}
