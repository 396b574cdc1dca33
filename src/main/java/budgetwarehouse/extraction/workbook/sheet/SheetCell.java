package budgetwarehouse.extraction.workbook.sheet;

import org.jspecify.annotations.Nullable;

/**
 * Cell of a sheet with something in it.
 *
 * @param column from 0
 * @param text as displayed, line ends inside still there
 * @param doubtful whether the text says less than is stored, or stands for something that is not
 * @param merged the range it stands for, null where it is not merged
 */
record SheetCell(int column, String text, boolean doubtful, @Nullable MergedRange merged) {
  SheetCell(int column, String text, boolean doubtful) {
    this(column, text, doubtful, null);
  }

  SheetCell over(MergedRange range) {
    return new SheetCell(column, text, doubtful, range);
  }

  int lastRow(int row) {
    return merged == null ? row : merged.lastRow();
  }

  int lastColumn() {
    return merged == null ? column : merged.lastColumn();
  }

  boolean isWide() {
    return merged != null && merged.columns() > 1;
  }
}
