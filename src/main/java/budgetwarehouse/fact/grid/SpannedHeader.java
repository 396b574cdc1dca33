package budgetwarehouse.fact.grid;

import budgetwarehouse.extraction.PrintedCell;
import budgetwarehouse.extraction.PrintedRow;
import budgetwarehouse.vocabulary.Folding;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Header of a format that says which cells are merged: each slot knows the cell over it. */
final class SpannedHeader {
  private final @Nullable PrintedCell[][] slots;
  private final int width;

  SpannedHeader(List<PrintedRow> rows, int width) {
    this.width = width;
    slots = new PrintedCell[rows.size()][width];
    for (int row = 0; row < rows.size(); row++) {
      List<PrintedCell> cells = rows.get(row).cells();
      for (int column = 0; column < Math.min(width, cells.size()); column++) {
        cover(row, column, cells.get(column));
      }
    }
  }

  /** Return whether any of the cells is merged; a header without any may be merged unsaid. */
  static boolean isSpanned(List<PrintedRow> rows) {
    return rows.stream()
        .flatMap(row -> row.cells().stream())
        .anyMatch(cell -> cell.rowSpan() > 1 || cell.columnSpan() > 1);
  }

  // a slot that a cell further up or to the left covers stays with that cell
  private void cover(int row, int column, PrintedCell cell) {
    if (slots[row][column] != null) {
      return;
    }
    int lastRow = Math.min(slots.length, row + cell.rowSpan());
    int lastColumn = Math.min(width, column + cell.columnSpan());
    for (int i = row; i < lastRow; i++) {
      for (int j = column; j < lastColumn; j++) {
        slots[i][j] = cell;
      }
    }
  }

  /** Return the texts over a column from top to leaf, a text once for each slot it covers. */
  List<String> path(int column) {
    return Arrays.stream(slots)
        .map(row -> row[column])
        .filter(cell -> cell != null && !cell.isEmpty())
        .map(cell -> Folding.closeBlanks(cell.text()))
        .toList();
  }

  /** Return whether every column ends in a cell of its own, so that no header row can follow. */
  boolean isComplete() {
    return slots.length > 0 && IntStream.range(0, width).allMatch(this::endsInOwnCell);
  }

  private boolean endsInOwnCell(int column) {
    PrintedCell leaf = slots[slots.length - 1][column];
    return leaf != null && !leaf.isEmpty() && leaf.columnSpan() == 1;
  }
}
