package budgetwarehouse.fact;

import budgetwarehouse.extraction.ReadingAccount;
import budgetwarehouse.extraction.ReadingCount;
import budgetwarehouse.finding.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Takes what the readers of one document find, in any order, and hands it over in reading order.
 */
public final class FactCollector {
  private final List<TableEntry> tables = new ArrayList<>();
  private final List<PrintedFigure> figures = new ArrayList<>();
  private final List<PrintedProject> projects = new ArrayList<>();
  private final List<PrintedIndicator> indicators = new ArrayList<>();
  private final List<PrintedName> names = new ArrayList<>();
  private final List<PrintedNarrative> narratives = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final ReadingAccount.Tally tally = new ReadingAccount.Tally();

  public void add(TableEntry table) {
    tables.add(table);
  }

  public void add(PrintedFigure figure) {
    figures.add(figure);
  }

  public void add(PrintedProject project) {
    projects.add(project);
  }

  public void add(PrintedIndicator indicator) {
    indicators.add(indicator);
  }

  public void add(PrintedName name) {
    names.add(name);
  }

  public void add(PrintedNarrative narrative) {
    narratives.add(narrative);
  }

  public void add(Finding finding) {
    findings.add(finding);
  }

  /** Add to one count of the account. */
  public void count(ReadingCount kind, int more) {
    tally.add(kind, more);
  }

  /** Add what the reader counted. */
  public void count(ReadingAccount account) {
    tally.addAll(account);
  }

  /** Return the figures found so far, in reading order. */
  public List<PrintedFigure> figures() {
    return sorted(
        figures,
        Comparator.comparingInt(PrintedFigure::page).thenComparingInt(PrintedFigure::line));
  }

  /** Put figures in the place of those found so far: the same, their doubts settled. */
  public void settle(List<PrintedFigure> settled) {
    figures.clear();
    figures.addAll(settled);
  }

  /** Return whether nothing of a disclosure was recognised; paragraphs alone are no evidence. */
  public boolean meansNothing() {
    return projects.isEmpty()
        && indicators.isEmpty()
        && figures.stream().allMatch(figure -> figure.measure().isEmpty());
  }

  /** Return everything; what stands on one line keeps the order in which it was found. */
  public DocumentFacts facts(PrintedIdentity identity) {
    return new DocumentFacts(
        identity,
        sorted(tables, Comparator.comparingInt(TableEntry::tableNumber)),
        figures(),
        sorted(
            projects,
            Comparator.comparingInt(PrintedProject::page).thenComparingInt(PrintedProject::line)),
        sorted(
            indicators,
            Comparator.comparingInt(PrintedIndicator::page)
                .thenComparingInt(PrintedIndicator::line)),
        sorted(
            names, Comparator.comparingInt(PrintedName::page).thenComparingInt(PrintedName::line)),
        sorted(
            narratives,
            Comparator.comparingInt(PrintedNarrative::page)
                .thenComparingInt(PrintedNarrative::line)),
        sorted(
            findings,
            Comparator.comparingInt((Finding finding) -> finding.place().page())
                .thenComparingInt(finding -> finding.place().line())),
        account());
  }

  private ReadingAccount account() {
    var whole = new ReadingAccount.Tally();
    whole.addAll(tally);
    whole.add(ReadingCount.FIGURES, figures.size());
    whole.add(
        ReadingCount.FIGURES_DOUBTFUL,
        Math.toIntExact(figures.stream().filter(PrintedFigure::doubtful).count()));
    whole.add(ReadingCount.INDICATORS, indicators.size());
    return whole.account();
  }

  private static <T> List<T> sorted(List<T> found, Comparator<T> readingOrder) {
    return found.stream().sorted(readingOrder).toList();
  }
}
