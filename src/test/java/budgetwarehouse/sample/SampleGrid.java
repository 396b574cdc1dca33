package budgetwarehouse.sample;

import java.util.ArrayList;
import java.util.List;

/** Rows laid out as cells, covered ones found. */
public final class SampleGrid {
  private final int width;
  private final List<SampleRow> rows;

  /** Lay rows out. */
  public SampleGrid(int width, List<SampleRow> rows) {
    this.width = width;
    this.rows = List.copyOf(rows);
  }

  /** Return the number of columns. */
  public int width() {
    return width;
  }

  /** Return the number of rows. */
  public int height() {
    return rows.size();
  }

  /** Return whether a row names columns. */
  public boolean isHead(int row) {
    return rows.get(row).part() == SampleRow.Part.HEAD;
  }

  /** Return the cell that covers a slot. */
  public SampleCell at(int row, int column) {
    int top = row;
    int left = column;
    while (left > 0 && rows.get(top).cell(left).equals("<")) {
      left--;
    }
    while (top > 0 && rows.get(top).cell(left).equals("^")) {
      top--;
      while (left > 0 && rows.get(top).cell(left).equals("<")) {
        left--;
      }
    }
    return cell(top, left);
  }

  private SampleCell cell(int row, int column) {
    int right = column + 1;
    while (right < width && rows.get(row).cell(right).equals("<")) {
      right++;
    }
    int below = row + 1;
    while (below < rows.size() && rows.get(below).cell(column).equals("^")) {
      below++;
    }
    return new SampleCell(row, column, below - row, right - column, text(row, column));
  }

  /** A cell that a page break cut off its upper part is blank. */
  private String text(int row, int column) {
    String text = rows.get(row).cell(column);
    return text.equals("^") ? "" : text;
  }

  /** Return the cells of a row that begin in it, from left to right. */
  public List<SampleCell> row(int row) {
    List<SampleCell> cells = new ArrayList<>();
    for (int column = 0; column < width; column++) {
      SampleCell cell = at(row, column);
      if (cell.row() == row && cell.column() == column) {
        cells.add(cell);
      }
    }
    return cells;
  }

  /** Return all cells. */
  public List<SampleCell> cells() {
    List<SampleCell> cells = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      cells.addAll(row(row));
    }
    return cells;
  }
}
