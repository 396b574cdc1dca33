package budgetwarehouse.extraction.pdf.grid;

import budgetwarehouse.extraction.pdf.page.Rule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Groups rules that cross or nearly meet: each group may be a grid. */
final class RuleGroups {
  private static final double MEETING = 3;

  private RuleGroups() {}

  /** Group rules, each list given in order of position. */
  static Collection<List<Rule>> of(List<Rule> horizontals, List<Rule> verticals) {
    int count = horizontals.size();
    var groups = new DisjointSets(count + verticals.size());
    for (int i = 0; i < count; i++) {
      Rule horizontal = horizontals.get(i);
      int first = firstAtOrAfter(verticals, horizontal.start() - MEETING);
      for (int j = first; j < verticals.size(); j++) {
        Rule vertical = verticals.get(j);
        if (vertical.position() > horizontal.end() + MEETING) {
          break;
        }
        if (reaches(vertical, horizontal.position())) {
          groups.join(i, count + j);
        }
      }
    }
    return collect(groups, horizontals, verticals);
  }

  private static boolean reaches(Rule vertical, double y) {
    return y >= vertical.start() - MEETING && y <= vertical.end() + MEETING;
  }

  private static int firstAtOrAfter(List<Rule> rules, double position) {
    int low = 0;
    int high = rules.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (rules.get(middle).position() < position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static Collection<List<Rule>> collect(
      DisjointSets groups, List<Rule> horizontals, List<Rule> verticals) {
    Map<Integer, List<Rule>> members = new TreeMap<>();
    for (int i = 0; i < horizontals.size() + verticals.size(); i++) {
      Rule rule =
          i < horizontals.size() ? horizontals.get(i) : verticals.get(i - horizontals.size());
      members.computeIfAbsent(groups.groupOf(i), group -> new ArrayList<>()).add(rule);
    }
    return members.values();
  }
}
