package budgetwarehouse.extraction.pdf;

import budgetwarehouse.extraction.pdf.PageItem.PlacedTable;
import budgetwarehouse.extraction.pdf.TableSetter.PlacedGrid;
import budgetwarehouse.extraction.pdf.grid.Grid;
import budgetwarehouse.extraction.pdf.page.PageContent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Tells a table that goes on over a page break from a new one, by where both stand. */
final class PageBreak {
  private static final Comparator<Grid> FROM_THE_TOP =
      Comparator.comparingDouble(grid -> grid.box().top());

  private PageBreak() {}

  /**
   * Set the topmost grid in the columns of the one above the break, where they agree and nothing
   * stands between.
   *
   * @param above the grid with which the page before ends
   */
  static List<PlacedGrid> join(Optional<Grid> above, List<Grid> grids, PageContent page) {
    Optional<Grid> first = grids.stream().min(FROM_THE_TOP);
    List<PlacedGrid> placed = new ArrayList<>();
    for (Grid grid : grids) {
      Optional<Grid> continued =
          above
              .filter(before -> grid == first.orElseThrow() && !isTextAbove(grid, page))
              .flatMap(grid::inColumnsOf);
      placed.add(new PlacedGrid(continued.orElse(grid), continued.isPresent()));
    }
    return placed;
  }

  private static boolean isTextAbove(Grid grid, PageContent page) {
    double head = PageFurniture.headHeight(page.box());
    return page.glyphs().stream()
        .anyMatch(glyph -> glyph.centreY() < grid.box().top() && glyph.centreY() > head);
  }

  /**
   * Return the grid with which a page ends, if nothing but a page number stands below.
   *
   * @param items of the page in reading order
   */
  static Optional<Grid> open(List<PlacedGrid> grids, List<PageItem> items) {
    if (items.isEmpty() || !(items.get(items.size() - 1) instanceof PlacedTable)) {
      return Optional.empty();
    }
    return grids.stream().map(PlacedGrid::grid).max(FROM_THE_TOP);
  }
}
