package budgetwarehouse.extraction.workbook.sheet;

/**
 * Cells merged into one.
 *
 * @param firstRow from 1
 * @param firstColumn from 0
 * @param lastRow included
 * @param lastColumn included
 */
public record MergedRange(int firstRow, int firstColumn, int lastRow, int lastColumn) {
  /** Return the number of columns. */
  int columns() {
    return lastColumn - firstColumn + 1;
  }

  /** Return whether a cell lies in it. */
  boolean covers(int row, int column) {
    return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
  }

  /** Return whether it begins with a cell. */
  boolean beginsAt(int row, int column) {
    return row == firstRow && column == firstColumn;
  }
}
