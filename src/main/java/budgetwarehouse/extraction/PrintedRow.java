package budgetwarehouse.extraction;

import java.util.List;

/**
 * Row of a printed table.
 *
 * @param line line of the page or file from 1 on which it begins
 * @param cells its cells from left to right, empty ones included
 */
public record PrintedRow(int line, List<PrintedCell> cells) {
  /** Keep the cells. */
  public PrintedRow {
    cells = List.copyOf(cells);
  }

  /** Return the text of a column, blank where the row is shorter. */
  public String text(int column) {
    return column < cells.size() ? cells.get(column).text() : "";
  }

  /**
   * Return the column in which the cell begins that covers a column: its own, or one merged over it
   * from the left; -1 where nothing is printed over it.
   */
  public int beginOver(int column) {
    for (int first = Math.min(column, cells.size() - 1); first >= 0; first--) {
      PrintedCell cell = cells.get(first);
      if (!cell.isEmpty() && first + cell.columnSpan() > column) {
        return first;
      }
    }
    return -1;
  }

  /** Return whether nothing is printed in it. */
  public boolean isEmpty() {
    return cells.stream().allMatch(PrintedCell::isEmpty);
  }
}
