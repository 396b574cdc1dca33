package budgetwarehouse.fact;

import budgetwarehouse.finding.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Takes what the readers of one document find, in any order, and hands it over in reading order.
 */
public final class FactCollector {
  private final List<PrintedFigure> figures = new ArrayList<>();
  private final List<PrintedProject> projects = new ArrayList<>();
  private final List<PrintedIndicator> indicators = new ArrayList<>();
  private final List<PrintedNarrative> narratives = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  public void add(PrintedFigure figure) {
    figures.add(figure);
  }

  public void add(PrintedProject project) {
    projects.add(project);
  }

  public void add(PrintedIndicator indicator) {
    indicators.add(indicator);
  }

  public void add(PrintedNarrative narrative) {
    narratives.add(narrative);
  }

  public void add(Finding finding) {
    findings.add(finding);
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
        sorted(
            figures,
            Comparator.comparingInt(PrintedFigure::page).thenComparingInt(PrintedFigure::line)),
        sorted(
            projects,
            Comparator.comparingInt(PrintedProject::page).thenComparingInt(PrintedProject::line)),
        sorted(
            indicators,
            Comparator.comparingInt(PrintedIndicator::page)
                .thenComparingInt(PrintedIndicator::line)),
        sorted(
            narratives,
            Comparator.comparingInt(PrintedNarrative::page)
                .thenComparingInt(PrintedNarrative::line)),
        sorted(
            findings,
            Comparator.comparingInt((Finding finding) -> finding.place().page())
                .thenComparingInt(finding -> finding.place().line())));
  }

  private static <T> List<T> sorted(List<T> found, Comparator<T> readingOrder) {
    return found.stream().sorted(readingOrder).toList();
  }
}
