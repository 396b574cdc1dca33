package budgetwarehouse.extraction.flow;

import budgetwarehouse.extraction.flow.FlowTable.FlowCell;
import budgetwarehouse.extraction.flow.FlowTable.FlowRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * Places the cells of a table: each in the first free column of its row, over the rows and columns
 * it states, as Word and browsers do.
 */
final class GridPlacement {
  /** Columns of the widest table; browsers stop a span there too. */
  static final int WIDEST = 1000;

  private final UnaryOperator<List<FlowItem>> opening;
  private final Consumer<FlowCell> unseen;
  private final List<PlacedCell> placed = new ArrayList<>();
  private final int[] takenUntil = new int[WIDEST];
  private final int[] owner = new int[WIDEST];
  private int cut;

  /**
   * Prepare to place the cells of one table.
   *
   * @param opening opens up the layout tables in a cell
   * @param unseen takes cells whose text is behind the cell they continue
   */
  GridPlacement(UnaryOperator<List<FlowItem>> opening, Consumer<FlowCell> unseen) {
    this.opening = opening;
    this.unseen = unseen;
    Arrays.fill(owner, -1);
  }

  /** Place all cells. */
  Grid place(FlowTable table) {
    List<FlowRow> rows = shown(table.rows());
    for (int row = 0; row < rows.size(); row++) {
      int column = 0;
      for (FlowCell cell : rows.get(row).cells()) {
        column = place(cell, row, firstFree(row, column), rows.size());
      }
    }
    List<PlacedCell> closed = NarrowColumns.closed(placed, table.columnWidths());
    return new Grid(rows, closed).withoutUnusedColumns();
  }

  /** Return how many cells stand beyond the widest table. */
  int cut() {
    return cut;
  }

  // a workbook saved as a web page ends with hidden rows that only state widths
  private static List<FlowRow> shown(List<FlowRow> rows) {
    int end = rows.size();
    while (end > 0 && rows.get(end - 1).hidden() && rows.get(end - 1).isEmpty()) {
      end--;
    }
    return rows.subList(0, end);
  }

  private int firstFree(int row, int from) {
    int column = from;
    while (column < WIDEST && takenUntil[column] > row) {
      column++;
    }
    return column;
  }

  private int place(FlowCell cell, int row, int column, int rows) {
    if (column >= WIDEST) {
      cut++;
      return column;
    }
    int end = endOf(cell, row, column);
    int above = owner[column];
    if (cell.continued() && above >= 0 && endsAbove(placed.get(above), row, column)) {
      placed.set(above, placed.get(above).longer());
      unseen.accept(cell);
      Arrays.fill(takenUntil, column, end, row + 1);
      return end;
    }
    int rest = rows - row;
    int rowSpan = cell.rowSpan() <= 0 ? rest : Math.min(cell.rowSpan(), rest);
    Arrays.fill(takenUntil, column, end, row + rowSpan);
    Arrays.fill(owner, column, end, placed.size());
    placed.add(new PlacedCell(row, column, rowSpan, end - column, opening.apply(cell.items())));
    return end;
  }

  private int endOf(FlowCell cell, int row, int column) {
    int widest = Math.min(WIDEST, column + Math.min(Math.max(cell.columnSpan(), 1), WIDEST));
    int end = column + 1;
    while (end < widest && takenUntil[end] <= row) {
      end++;
    }
    return end;
  }

  private static boolean endsAbove(PlacedCell above, int row, int column) {
    return above.column() == column && above.row() + above.rowSpan() == row;
  }
}
