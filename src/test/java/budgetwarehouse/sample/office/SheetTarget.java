package budgetwarehouse.sample.office;

import java.math.BigDecimal;

/** Sheet of a workbook while it is filled; rows and columns count from 0. */
interface SheetTarget {
  /** Write a text. */
  void text(int row, int column, String text);

  /** Write a number and how it is shown. */
  void number(int row, int column, BigDecimal value, String shown);

  /** Write a formula and what it gives. */
  void formula(int row, int column, BigDecimal value, String shown);

  /** Merge cells; the last row and column are among them. */
  void merge(int firstRow, int firstColumn, int lastRow, int lastColumn);

  /** Hide a row. */
  void hideRow(int row);

  /** Hide a column. */
  void hideColumn(int column);
}
