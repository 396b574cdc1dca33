package budgetwarehouse.extraction;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Widths of a table's columns in half-width characters, as its wrapped cells show them; 0 where no
 * cell is wrapped.
 */
record ColumnWidths(List<Integer> widths) {
  /** Keep the widths. */
  ColumnWidths {
    widths = List.copyOf(widths);
  }

  /** Know nothing of a table's columns. */
  static ColumnWidths unknown(int columns) {
    return new ColumnWidths(Collections.nCopies(columns, 0));
  }

  /** Learn the widths from cells: all lines of a wrapped cell but its last fill the column. */
  static ColumnWidths of(int columns, List<CellRow> rows) {
    var widths = new ArrayList<Integer>();
    for (int column = 0; column < columns; column++) {
      widths.add(mostFrequent(fullLines(rows, column)));
    }
    return new ColumnWidths(widths);
  }

  int of(int column) {
    return widths.get(column);
  }

  private static Map<Integer, Integer> fullLines(List<CellRow> rows, int column) {
    var counts = new TreeMap<Integer, Integer>();
    for (CellRow row : rows) {
      row.cell(column)
          .map(CellRun::lineWidths)
          .ifPresent(
              lines ->
                  lines
                      .subList(0, lines.size() - 1)
                      .forEach(width -> counts.merge(width, 1, Integer::sum)));
    }
    return counts;
  }

  private static int mostFrequent(Map<Integer, Integer> counts) {
    return counts.entrySet().stream()
        .max(
            Map.Entry.<Integer, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(0);
  }
}
