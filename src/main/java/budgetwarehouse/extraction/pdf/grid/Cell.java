package budgetwarehouse.extraction.pdf.grid;

import budgetwarehouse.extraction.pdf.page.Box;

/**
 * Part of a grid without a line inside.
 *
 * @param row first row it covers, from 0
 * @param column first column it covers, from 0
 * @param rowSpan rows it covers; 1 where it is no rectangle
 * @param columnSpan columns it covers; 1 where it is no rectangle
 * @param box smallest box around it
 * @param rectangular whether it fills that box
 */
public record Cell(int row, int column, int rowSpan, int columnSpan, Box box, boolean rectangular) {
  /** Return the cell in the columns of another grid. */
  Cell inColumns(int first, int span) {
    return new Cell(row, first, rowSpan, span, box, rectangular);
  }
}
