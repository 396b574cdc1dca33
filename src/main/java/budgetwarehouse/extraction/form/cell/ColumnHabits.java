package budgetwarehouse.extraction.form.cell;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a first cut shows of a table's columns.
 *
 * @param widths width of each column in half-width characters, as its wrapped cells show it; 0
 *     where no cell is wrapped
 * @param filled in how many of a hundred rows each column has a cell
 */
public record ColumnHabits(List<Integer> widths, List<Integer> filled) {
  /** Keep the lists. */
  public ColumnHabits {
    widths = List.copyOf(widths);
    filled = List.copyOf(filled);
  }

  /** Know nothing of a table's columns. */
  public static ColumnHabits unknown(int columns) {
    return new ColumnHabits(Collections.nCopies(columns, 0), Collections.nCopies(columns, 0));
  }

  /** Learn from rows: all lines of a wrapped cell but its last fill the column. */
  public static ColumnHabits of(int columns, List<CellRow> rows) {
    var widths = new ArrayList<Integer>();
    var filled = new ArrayList<Integer>();
    for (int column = 0; column < columns; column++) {
      widths.add(mostFrequent(fullLines(rows, column)));
      filled.add(filledShare(rows, column));
    }
    return new ColumnHabits(widths, filled);
  }

  /** Return the width of a column, 0 where it is not known. */
  int width(int column) {
    return widths.get(column);
  }

  /** Return in how many of a hundred rows a column has a cell, 0 where it is not known. */
  int filled(int column) {
    return filled.get(column);
  }

  private static int filledShare(List<CellRow> rows, int column) {
    long printed = rows.stream().filter(row -> row.cell(column).isPresent()).count();
    return rows.isEmpty() ? 0 : (int) (100 * printed / rows.size());
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
