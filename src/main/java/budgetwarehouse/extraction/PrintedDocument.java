package budgetwarehouse.extraction;

import budgetwarehouse.finding.Finding;
import java.util.List;

/**
 * What a reader found in one document: everything after this knows no format.
 *
 * @param blocks paragraphs and tables in reading order; the table of contents is not among them
 * @param findings what could not be read, and where
 */
public record PrintedDocument(List<Block> blocks, List<Finding> findings) {
  /** Keep the lists. */
  public PrintedDocument {
    blocks = List.copyOf(blocks);
    findings = List.copyOf(findings);
  }
}
