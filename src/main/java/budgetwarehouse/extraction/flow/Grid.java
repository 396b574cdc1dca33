package budgetwarehouse.extraction.flow;

import budgetwarehouse.extraction.flow.FlowTable.FlowRow;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Rows and columns of a table, every cell in its place. Columns in which no cell begins are not
 * there: no reader of the page could tell them.
 *
 * @param rows the rows as stated
 * @param cells from top to bottom and left to right
 */
record Grid(List<FlowRow> rows, List<PlacedCell> cells) implements FlowItem {
  /** Keep the lists. */
  Grid {
    rows = List.copyOf(rows);
    cells = List.copyOf(cells);
  }

  /** Return the number of columns. */
  int columns() {
    return cells.stream().mapToInt(cell -> cell.column() + cell.columnSpan()).max().orElse(0);
  }

  /** Return the cells row by row. */
  List<List<PlacedCell>> byRow() {
    List<List<PlacedCell>> byRow = new ArrayList<>();
    rows.forEach(row -> byRow.add(new ArrayList<>()));
    cells.forEach(cell -> byRow.get(cell.row()).add(cell));
    return byRow;
  }

  /** Return the same grid without the columns in which no cell begins. */
  Grid withoutUnusedColumns() {
    var begun = new BitSet();
    cells.forEach(cell -> begun.set(cell.column()));
    int[] before = new int[columns() + 1];
    for (int column = 0; column < columns(); column++) {
      before[column + 1] = before[column] + (begun.get(column) ? 1 : 0);
    }
    List<PlacedCell> moved =
        cells.stream()
            .map(
                cell -> {
                  int end = before[cell.column() + cell.columnSpan()];
                  return cell.across(before[cell.column()], end - before[cell.column()]);
                })
            .toList();
    return new Grid(rows, moved);
  }
}
