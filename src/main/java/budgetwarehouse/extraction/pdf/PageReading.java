package budgetwarehouse.extraction.pdf;

import budgetwarehouse.finding.Finding;
import java.util.List;

/**
 * What one page gives.
 *
 * @param items in reading order
 */
record PageReading(List<PageItem> items, List<Finding> findings, PdfReadingAccount.Tally tally) {
  /** Keep the lists. */
  PageReading {
    items = List.copyOf(items);
    findings = List.copyOf(findings);
  }
}
