package budgetwarehouse.comparison;

import org.dhatim.fastexcel.Worksheet;

/**
 * Gives the values of a sheet the looks of their columns, a run of cells below each other at a
 * time: cell by cell it takes longer than to write them.
 */
final class StyleRuns {
  // row 0 holds the headings
  private static final int NO_RUN = 0;

  private final Worksheet sheet;
  private final SheetColumns columns;
  private final int[] begin;
  private final boolean[] known;

  StyleRuns(Worksheet sheet, SheetColumns columns) {
    this.sheet = sheet;
    this.columns = columns;
    this.begin = new int[columns.size()];
    this.known = new boolean[columns.size()];
  }

  /** Take a cell that has a value. */
  void add(int row, int column) {
    if (begin[column] == NO_RUN) {
      begin[column] = row;
    }
    // a workbook numbers its styles as they come, which is to be the order of the columns
    if (!known[column]) {
      known[column] = true;
      end(row, column);
    }
  }

  /** Take a cell that is empty and has no looks. */
  void skip(int row, int column) {
    end(row - 1, column);
  }

  /** End every run with a row, before the rows up to it are written. */
  void end(int row) {
    for (int column = 0; column < begin.length; column++) {
      end(row, column);
    }
  }

  private void end(int row, int column) {
    if (begin[column] != NO_RUN) {
      SheetStyle.value(
          sheet.range(begin[column], column, row, column).style(), columns.display(column));
      begin[column] = NO_RUN;
    }
  }
}
