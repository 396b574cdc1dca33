package budgetwarehouse.extraction.pdf;

import budgetwarehouse.extraction.ReadingAccount;
import budgetwarehouse.extraction.pdf.grid.Grid;
import budgetwarehouse.finding.Finding;
import java.util.List;
import java.util.Optional;

/**
 * What one page gives.
 *
 * @param items in reading order
 * @param open the grid with which the page ends: the next page may continue it
 */
record PageReading(
    List<PageItem> items, List<Finding> findings, ReadingAccount.Tally tally, Optional<Grid> open) {
  /** Keep the lists. */
  PageReading {
    items = List.copyOf(items);
    findings = List.copyOf(findings);
  }
}
