package budgetwarehouse.extraction;

import budgetwarehouse.finding.Finding;
import java.util.List;

/**
 * What a reader found in one document: everything after this knows no format.
 *
 * @param blocks paragraphs and tables in reading order; the table of contents is not among them
 * @param findings what could not be read, and where
 * @param account what was seen and what became of it
 */
public record PrintedDocument(List<Block> blocks, List<Finding> findings, ReadingAccount account) {
  /** Keep the lists. */
  public PrintedDocument {
    blocks = List.copyOf(blocks);
    findings = List.copyOf(findings);
  }

  /** Make a document of which nothing was counted. */
  public PrintedDocument(List<Block> blocks, List<Finding> findings) {
    this(blocks, findings, ReadingAccount.NOTHING);
  }

  /** Make a document of which nothing could be read, and say why. */
  public static PrintedDocument unread(Finding finding) {
    return new PrintedDocument(List.of(), List.of(finding));
  }
}
