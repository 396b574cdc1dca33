package budgetwarehouse.fact;

import budgetwarehouse.extraction.ReadingAccount;
import budgetwarehouse.finding.Finding;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Everything that is printed in one document, in the form in which the store keeps it.
 *
 * @param identity what the document says of itself
 * @param tables register of its tables, forms and sheets, in reading order
 * @param figures printed numbers in reading order
 * @param projects project sheets in reading order
 * @param indicators rows of indicator grids in reading order
 * @param names codes and names that none of the figures bears, in reading order
 * @param narratives paragraphs in reading order
 * @param findings what is wrong or doubtful, in reading order
 * @param account what was seen in the document and what became of it
 */
public record DocumentFacts(
    PrintedIdentity identity,
    List<TableEntry> tables,
    List<PrintedFigure> figures,
    List<PrintedProject> projects,
    List<PrintedIndicator> indicators,
    List<PrintedName> names,
    List<PrintedNarrative> narratives,
    List<Finding> findings,
    ReadingAccount account) {
  /** Keep the lists. */
  public DocumentFacts {
    tables = List.copyOf(tables);
    figures = List.copyOf(figures);
    projects = List.copyOf(projects);
    indicators = List.copyOf(indicators);
    names = List.copyOf(names);
    narratives = List.copyOf(narratives);
    findings = List.copyOf(findings);
  }

  /** Make facts of which nothing was counted, no table registered and no name left over. */
  public DocumentFacts(
      PrintedIdentity identity,
      List<PrintedFigure> figures,
      List<PrintedProject> projects,
      List<PrintedIndicator> indicators,
      List<PrintedNarrative> narratives,
      List<Finding> findings) {
    this(
        identity,
        List.of(),
        figures,
        projects,
        indicators,
        List.of(),
        narratives,
        findings,
        ReadingAccount.NOTHING);
  }

  /** Make the facts of a document of which nothing could be read. */
  public static DocumentFacts unread(Finding fault) {
    return new DocumentFacts(
        PrintedIdentity.UNKNOWN, List.of(), List.of(), List.of(), List.of(), List.of(fault));
  }

  /** Return why nothing at all could be read; empty where something was. */
  public Optional<Finding> whyUnread() {
    boolean anything =
        !figures.isEmpty() || !projects.isEmpty() || !indicators.isEmpty() || !narratives.isEmpty();
    return anything
        ? Optional.empty()
        : findings.stream().max(Comparator.comparing(Finding::severity));
  }
}
