package budgetwarehouse.fact;

import budgetwarehouse.extraction.ReadingAccount;
import budgetwarehouse.finding.Finding;
import java.util.List;

/**
 * Everything that is printed in one document, in the form in which the store keeps it.
 *
 * @param identity what the document says of itself
 * @param figures printed numbers in reading order
 * @param projects project sheets in reading order
 * @param indicators rows of indicator grids in reading order
 * @param narratives paragraphs in reading order
 * @param findings what is wrong or doubtful, in reading order
 * @param account what was seen in the document and what became of it
 */
public record DocumentFacts(
    PrintedIdentity identity,
    List<PrintedFigure> figures,
    List<PrintedProject> projects,
    List<PrintedIndicator> indicators,
    List<PrintedNarrative> narratives,
    List<Finding> findings,
    ReadingAccount account) {
  /** Keep the lists. */
  public DocumentFacts {
    figures = List.copyOf(figures);
    projects = List.copyOf(projects);
    indicators = List.copyOf(indicators);
    narratives = List.copyOf(narratives);
    findings = List.copyOf(findings);
  }

  /** Make facts of which nothing was counted. */
  public DocumentFacts(
      PrintedIdentity identity,
      List<PrintedFigure> figures,
      List<PrintedProject> projects,
      List<PrintedIndicator> indicators,
      List<PrintedNarrative> narratives,
      List<Finding> findings) {
    this(identity, figures, projects, indicators, narratives, findings, ReadingAccount.NOTHING);
  }

  /** Return whether nothing could be read and a finding says that the file is to blame. */
  public boolean isUnread() {
    return figures.isEmpty()
        && projects.isEmpty()
        && indicators.isEmpty()
        && narratives.isEmpty()
        && findings.stream().anyMatch(finding -> finding.kind().preventsReading());
  }
}
