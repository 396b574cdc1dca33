package budgetwarehouse.extraction.pdf.grid;

import budgetwarehouse.extraction.pdf.page.Box;
import budgetwarehouse.extraction.pdf.page.Rule;
import java.util.ArrayList;
import java.util.List;

/**
 * Lines of one direction that part a grid, and how far rules draw each of them.
 *
 * <p>The hull of the group is a line too: an outer rule may be missing.
 */
final class GridLines {
  private static final double SAME_LINE = 2;
  private static final double OVERSHOOT = 3;

  private final double[] positions;

  private GridLines(double[] positions) {
    this.positions = positions;
  }

  /** Find the lines that part rows. */
  static GridLines ofRows(List<Rule> horizontals, Box hull) {
    return of(horizontals, hull.top(), hull.bottom());
  }

  /** Find the lines that part columns. */
  static GridLines ofColumns(List<Rule> verticals, Box hull) {
    return of(verticals, hull.left(), hull.right());
  }

  private static GridLines of(List<Rule> rules, double first, double last) {
    List<Double> lines = new ArrayList<>();
    double start = Double.NEGATIVE_INFINITY;
    int members = 0;
    for (Rule rule : rules) {
      if (rule.position() - start < SAME_LINE) {
        int end = lines.size() - 1;
        lines.set(end, (lines.get(end) * members + rule.position()) / (members + 1));
        members++;
      } else {
        start = rule.position();
        members = 1;
        lines.add(start);
      }
    }
    // A rule drawn a little over the last line it crosses makes no row or column of its own.
    if (lines.isEmpty() || lines.get(0) - first > OVERSHOOT) {
      lines.add(0, first);
    }
    if (last - lines.get(lines.size() - 1) > OVERSHOOT) {
      lines.add(last);
    }
    return new GridLines(lines.stream().mapToDouble(Double::doubleValue).toArray());
  }

  /** Return the positions, rising. */
  double[] positions() {
    return positions;
  }

  /** Return the number of slots between the lines. */
  int slots() {
    return positions.length - 1;
  }

  /**
   * Measure how much of each slot's side the rules draw.
   *
   * @param across the lines that part a rule into sides
   * @return by line and slot, the length drawn
   */
  double[][] drawn(List<Rule> rules, GridLines across) {
    double[][] drawn = new double[positions.length][across.slots()];
    for (Rule rule : rules) {
      double[] line = drawn[nearest(rule.position())];
      for (int slot = 0; slot < line.length; slot++) {
        double from = Math.max(rule.start(), across.positions[slot]);
        double to = Math.min(rule.end(), across.positions[slot + 1]);
        line[slot] += Math.max(0, to - from);
      }
    }
    return drawn;
  }

  private int nearest(double position) {
    int best = 0;
    for (int i = 1; i < positions.length; i++) {
      if (Math.abs(positions[i] - position) < Math.abs(positions[best] - position)) {
        best = i;
      }
    }
    return best;
  }
}
