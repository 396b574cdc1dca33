package budgetwarehouse.warehouse;

import java.util.List;

/**
 * What the audits say of a built warehouse; only one without failures can be published.
 *
 * @param warehouse the audited warehouse
 * @param failures rows that the audits do not accept
 */
public record AuditReport(BuiltWarehouse warehouse, List<AuditFailure> failures) {
  /** Keep the failures. */
  public AuditReport {
    failures = List.copyOf(failures);
  }

  /** Return the names of the audits that did not pass, each once. */
  List<String> failedAudits() {
    return failures.stream().map(AuditFailure::audit).distinct().toList();
  }

  /** Say whether every audit passed. */
  public boolean passed() {
    return failures.isEmpty();
  }
}
