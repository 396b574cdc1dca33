package budgetwarehouse.extraction.pdf;

import budgetwarehouse.extraction.pdf.PageItem.ProseLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Right edge of the prose, by width of page: the farthest right that two lines reach alike. */
final class TextMargins {
  private final Map<Long, Double> rightByWidth;

  private TextMargins(Map<Long, Double> rightByWidth) {
    this.rightByWidth = rightByWidth;
  }

  /** Find the edges in a document. */
  static TextMargins of(List<PageItem> items) {
    Map<Long, List<ProseLine>> lines = new HashMap<>();
    for (PageItem item : items) {
      if (item instanceof ProseLine line) {
        lines.computeIfAbsent(key(line), width -> new ArrayList<>()).add(line);
      }
    }
    Map<Long, Double> edges = new HashMap<>();
    lines.forEach((width, ofWidth) -> edges.put(width, edge(ofWidth)));
    return new TextMargins(edges);
  }

  private static double edge(List<ProseLine> lines) {
    lines.sort(Comparator.comparingDouble(ProseLine::right).reversed());
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i - 1).right() - lines.get(i).right() <= lines.get(i).em()) {
        return lines.get(i - 1).right();
      }
    }
    return Double.POSITIVE_INFINITY;
  }

  private static long key(ProseLine line) {
    return Math.round(line.pageWidth());
  }

  /** Return how much room a line leaves before the edge. */
  double roomAfter(ProseLine line) {
    return rightByWidth.getOrDefault(key(line), Double.POSITIVE_INFINITY) - line.right();
  }
}
