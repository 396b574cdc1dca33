package budgetwarehouse.extraction.pdf.grid;

import budgetwarehouse.extraction.pdf.page.Box;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Rows and columns that ruling lines part, and the cells they leave between them. */
public final class Grid {
  private static final double MOVED_OVER_PAGES = 3;

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

  /**
   * Return the grid with the columns of the one it continues, merged where it draws no line.
   *
   * <p>A page break may leave a single row behind, such as a total whose label covers four columns;
   * alone it looks like a table of fewer columns.
   *
   * @return empty where its own lines do not stand below lines of that grid
   */
  public Optional<Grid> inColumnsOf(Grid above) {
    int[] matches = new int[columnLines.length];
    for (int line = 0; line < columnLines.length; line++) {
      matches[line] = above.columnLineNear(columnLines[line]);
      if (matches[line] < 0 || (line > 0 && matches[line] == matches[line - 1])) {
        return Optional.empty();
      }
    }
    boolean sameHull = matches[0] == 0 && matches[columns()] == above.columns();
    return sameHull ? Optional.of(spread(matches, above.columnLines)) : Optional.empty();
  }

  private int columnLineNear(double x) {
    for (int line = 0; line < columnLines.length; line++) {
      if (Math.abs(columnLines[line] - x) <= MOVED_OVER_PAGES) {
        return line;
      }
    }
    return -1;
  }

  private Grid spread(int[] matches, double[] lines) {
    int[][] slots = new int[rows()][lines.length - 1];
    for (int row = 0; row < rows(); row++) {
      for (int column = 0; column < columns(); column++) {
        Arrays.fill(slots[row], matches[column], matches[column + 1], cellOfSlot[row][column]);
      }
    }
    List<Cell> spreadCells =
        cells.stream()
            .map(
                cell -> {
                  int first = matches[cell.column()];
                  int span = matches[cell.column() + cell.columnSpan()] - first;
                  return cell.inColumns(first, cell.rectangular() ? span : 1);
                })
            .toList();
    return new Grid(rowLines, lines, slots, spreadCells);
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
