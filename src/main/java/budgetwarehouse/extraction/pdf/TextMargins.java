package budgetwarehouse.extraction.pdf;

import budgetwarehouse.extraction.pdf.PageItem.ProseLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Right edge of the prose, which the ends of several lines show.
 *
 * <p>Where a page has too few lines to tell, the other pages of its width do.
 */
final class TextMargins {
  private static final int WITNESSES_ON_PAGE = 3;
  private static final int WITNESSES_ON_ALL_PAGES = 2;

  private final Map<Integer, Double> edgeOfPage;
  private final Map<Long, Double> edgeOfWidth;

  private TextMargins(Map<Integer, Double> edgeOfPage, Map<Long, Double> edgeOfWidth) {
    this.edgeOfPage = edgeOfPage;
    this.edgeOfWidth = edgeOfWidth;
  }

  /** Find the edges in a document. */
  static TextMargins of(List<PageItem> items) {
    Map<Integer, List<ProseLine>> linesOfPage = new HashMap<>();
    Map<Long, List<ProseLine>> linesOfWidth = new HashMap<>();
    for (PageItem item : items) {
      if (item instanceof ProseLine line && !line.parted()) {
        linesOfPage.computeIfAbsent(line.page(), page -> new ArrayList<>()).add(line);
        linesOfWidth.computeIfAbsent(width(line), width -> new ArrayList<>()).add(line);
      }
    }
    Map<Integer, Double> edgeOfPage = new HashMap<>();
    linesOfPage.forEach((page, lines) -> edgeOfPage.put(page, edge(lines, WITNESSES_ON_PAGE)));
    Map<Long, Double> edgeOfWidth = new HashMap<>();
    linesOfWidth.forEach(
        (width, lines) -> edgeOfWidth.put(width, edge(lines, WITNESSES_ON_ALL_PAGES)));
    return new TextMargins(edgeOfPage, edgeOfWidth);
  }

  /** Return the farthest end that so many lines reach within an em; infinite where none do. */
  private static double edge(List<ProseLine> lines, int witnesses) {
    lines.sort(Comparator.comparingDouble(ProseLine::right).reversed());
    for (int first = 0; first + witnesses <= lines.size(); first++) {
      ProseLine farthest = lines.get(first);
      if (farthest.right() - lines.get(first + witnesses - 1).right() <= farthest.em()) {
        return farthest.right();
      }
    }
    return Double.POSITIVE_INFINITY;
  }

  private static long width(ProseLine line) {
    return Math.round(line.pageWidth());
  }

  /** Return how much room a line leaves before the edge. */
  double roomAfter(ProseLine line) {
    double edge = edgeOfPage.getOrDefault(line.page(), Double.POSITIVE_INFINITY);
    if (Double.isInfinite(edge)) {
      edge = edgeOfWidth.getOrDefault(width(line), Double.POSITIVE_INFINITY);
    }
    return edge - line.right();
  }
}
