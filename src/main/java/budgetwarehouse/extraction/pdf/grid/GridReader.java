package budgetwarehouse.extraction.pdf.grid;

import budgetwarehouse.extraction.pdf.page.Direction;
import budgetwarehouse.extraction.pdf.page.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the grids of a page by its ruling lines. */
public final class GridReader {
  /** Rows times columns; more are drawn by nobody who wants to be read. */
  private static final long MOST_SLOTS = 250_000;

  private GridReader() {}

  /**
   * Find the grids, smallest first, so that no frame takes what belongs to a grid inside it.
   *
   * @return empty where the page holds more lines than any table has
   */
  public static Optional<List<Grid>> read(List<Rule> rules) {
    List<Rule> horizontals = RuleMerger.merge(rules, Direction.HORIZONTAL);
    List<Rule> verticals = RuleMerger.merge(rules, Direction.VERTICAL);
    if ((long) horizontals.size() * verticals.size() > MOST_SLOTS) {
      return Optional.empty();
    }
    List<Grid> grids = new ArrayList<>();
    for (List<Rule> group : RuleGroups.of(horizontals, verticals)) {
      GridBuilder.build(group).ifPresent(grids::add);
    }
    grids.sort(Comparator.comparingDouble((Grid grid) -> grid.box().area()));
    return Optional.of(grids);
  }
}
