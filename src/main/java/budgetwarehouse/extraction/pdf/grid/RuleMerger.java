package budgetwarehouse.extraction.pdf.grid;

import budgetwarehouse.extraction.pdf.page.Direction;
import budgetwarehouse.extraction.pdf.page.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Makes whole rules of pieces: dashes, one rectangle a cell, and lines drawn twice all become the
 * line a reader sees.
 */
final class RuleMerger {
  private static final double NEXT_POSITION = 1.2;
  private static final double WIDEST_GROUP = 2.4;
  private static final double BRIDGED_GAP = 2.5;
  private static final double SHORTEST_HORIZONTAL = 6;
  private static final double SHORTEST_VERTICAL = 4;

  private RuleMerger() {}

  /** Merge the rules of one direction; the result is in order of position. */
  static List<Rule> merge(List<Rule> pieces, Direction direction) {
    List<Rule> sorted =
        pieces.stream()
            .filter(rule -> rule.direction() == direction)
            .sorted(Comparator.comparingDouble(Rule::position))
            .toList();
    List<Rule> merged = new ArrayList<>();
    int from = 0;
    for (int to = 1; to <= sorted.size(); to++) {
      if (to == sorted.size() || !sameLine(sorted, from, to)) {
        bridge(sorted.subList(from, to), merged);
        from = to;
      }
    }
    merged.removeIf(RuleMerger::isTooShort);
    merged.sort(Comparator.comparingDouble(Rule::position));
    return merged;
  }

  private static boolean sameLine(List<Rule> sorted, int from, int next) {
    double position = sorted.get(next).position();
    return position - sorted.get(next - 1).position() <= NEXT_POSITION
        && position - sorted.get(from).position() <= WIDEST_GROUP;
  }

  /** Join the pieces of one line over small gaps. */
  private static void bridge(List<Rule> pieces, List<Rule> merged) {
    List<Rule> byStart = new ArrayList<>(pieces);
    byStart.sort(Comparator.comparingDouble(Rule::start));
    int from = 0;
    double end = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < byStart.size(); i++) {
      Rule piece = byStart.get(i);
      if (i > from && piece.start() - end > BRIDGED_GAP) {
        merged.add(whole(byStart.subList(from, i), end));
        from = i;
        end = Double.NEGATIVE_INFINITY;
      }
      end = Math.max(end, piece.end());
    }
    merged.add(whole(byStart.subList(from, byStart.size()), end));
  }

  /** Put pieces together; the position is that of most of their length. */
  private static Rule whole(List<Rule> pieces, double end) {
    double weights = 0;
    double positions = 0;
    for (Rule piece : pieces) {
      double weight = piece.length() + 0.01;
      weights += weight;
      positions += weight * piece.position();
    }
    Rule first = pieces.get(0);
    return new Rule(first.direction(), positions / weights, first.start(), end);
  }

  private static boolean isTooShort(Rule rule) {
    return rule.length() < (rule.isHorizontal() ? SHORTEST_HORIZONTAL : SHORTEST_VERTICAL);
  }
}
