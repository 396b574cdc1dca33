package budgetwarehouse.fact;

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
 */
public record DocumentFacts(
    PrintedIdentity identity,
    List<PrintedFigure> figures,
    List<PrintedProject> projects,
    List<PrintedIndicator> indicators,
    List<PrintedNarrative> narratives,
    List<Finding> findings) {
  /** Keep the lists. */
  public DocumentFacts {
    figures = List.copyOf(figures);
    projects = List.copyOf(projects);
    indicators = List.copyOf(indicators);
    narratives = List.copyOf(narratives);
    findings = List.copyOf(findings);
  }
}
