package budgetwarehouse.extraction.flow;

import java.util.List;
import java.util.Optional;

/**
 * Takes out columns too narrow to hold a character: they come of edges drawn by hand a little off
 * the edge above.
 */
final class NarrowColumns {
  private static final int NARROWEST_IN_TWENTIETHS = 85;

  private NarrowColumns() {}

  /**
   * Set cells in the columns that are left; cells as they are where one would have none.
   *
   * @param widths of the columns as stated, empty where none are
   */
  static List<PlacedCell> closed(List<PlacedCell> cells, List<Integer> widths) {
    int[] before = columnsBefore(widths);
    var moved = cells.stream().map(cell -> across(cell, before)).flatMap(Optional::stream).toList();
    return moved.size() == cells.size() ? moved : cells;
  }

  private static int[] columnsBefore(List<Integer> widths) {
    int[] before = new int[widths.size() + 1];
    long sinceLast = 0;
    for (int i = 0; i < widths.size(); i++) {
      sinceLast += widths.get(i);
      boolean wide = sinceLast >= NARROWEST_IN_TWENTIETHS;
      before[i + 1] = before[i] + (wide ? 1 : 0);
      sinceLast = wide ? 0 : sinceLast;
    }
    return before;
  }

  private static Optional<PlacedCell> across(PlacedCell cell, int[] before) {
    int end = cell.column() + cell.columnSpan();
    if (end >= before.length) {
      return Optional.empty();
    }
    int column = before[cell.column()];
    int span = before[end] - column;
    return span > 0 ? Optional.of(cell.across(column, span)) : Optional.empty();
  }
}
