package budgetwarehouse.extraction.pdf.grid;

import budgetwarehouse.extraction.pdf.page.Box;
import java.util.ArrayList;
import java.util.List;

/** Rows and columns that ruling lines part, and the cells they leave between them. */
public final class Grid {
  private final double[] rowLines;
  private final double[] columnLines;
  private final int[][] cellOfSlot;
  private final List<Cell> cells;

  /**
   * Keep the lines, which rise, and the cells.
   *
   * @param cellOfSlot for each row and column the index of the cell that covers it
   */
  Grid(double[] rowLines, double[] columnLines, int[][] cellOfSlot, List<Cell> cells) {
    this.rowLines = rowLines;
    this.columnLines = columnLines;
    this.cellOfSlot = cellOfSlot;
    this.cells = List.copyOf(cells);
  }

  /** Return the number of rows. */
  public int rows() {
    return rowLines.length - 1;
  }

  /** Return the number of columns. */
  public int columns() {
    return columnLines.length - 1;
  }

  /** Return its cells, by row and column of their first slot. */
  public List<Cell> cells() {
    return cells;
  }

  /** Return the index among {@link #cells()} of the cell that covers a slot. */
  public int cellIndex(int row, int column) {
    return cellOfSlot[row][column];
  }

  /** Return the index of the cell at a point of the grid. */
  public int cellIndexAt(double x, double y) {
    return cellOfSlot[rowAt(y)][slot(columnLines, x)];
  }

  /** Return the row at a height of the grid. */
  public int rowAt(double y) {
    return slot(rowLines, y);
  }

  /** Return the upper edge of a row. */
  public double rowTop(int row) {
    return rowLines[row];
  }

  /** Return the box it covers. */
  public Box box() {
    return new Box(columnLines[0], rowLines[0], columnLines[columns()], rowLines[rows()]);
  }

  /** Return where lines part two cells of a row, from left to right, the outer ones left out. */
  public List<Double> edgesInRow(int row) {
    List<Double> edges = new ArrayList<>();
    for (int column = 1; column < columns(); column++) {
      if (cellOfSlot[row][column - 1] != cellOfSlot[row][column]) {
        edges.add(columnLines[column]);
      }
    }
    return edges;
  }

  private static int slot(double[] lines, double coordinate) {
    int last = lines.length - 2;
    for (int slot = 0; slot < last; slot++) {
      if (coordinate < lines[slot + 1]) {
        return slot;
      }
    }
    return last;
  }
}
