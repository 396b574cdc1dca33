package budgetwarehouse.extraction.workbook.sheet;

import budgetwarehouse.extraction.PrintedCell;
import budgetwarehouse.extraction.PrintedRow;
import budgetwarehouse.extraction.PrintedTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * Sets rows of a sheet as a printed table. Columns and rows in which nothing is printed are left
 * out, and merged cells count only those that are kept.
 */
final class TableSetter {
  private final int[] columns;
  private final int[] numbers;

  private TableSetter(List<SheetRow> rows) {
    var used = new TreeSet<Integer>();
    rows.forEach(row -> row.cells().forEach(cell -> used.add(cell.column())));
    columns = used.stream().mapToInt(Integer::intValue).toArray();
    numbers = rows.stream().mapToInt(SheetRow::number).toArray();
  }

  /** Count the slots that a table would have. */
  static long slots(List<SheetRow> rows) {
    NavigableSet<Integer> used = new TreeSet<>();
    rows.forEach(row -> row.cells().forEach(cell -> used.add(cell.column())));
    return (long) rows.size() * used.size();
  }

  /** Set the rows of a table. */
  static PrintedTable set(int page, List<SheetRow> rows) {
    var setter = new TableSetter(rows);
    return new PrintedTable(page, rows.stream().map(setter::row).toList());
  }

  private PrintedRow row(SheetRow row) {
    PrintedCell empty = PrintedCell.of(row.number(), "");
    var cells = new ArrayList<PrintedCell>(columns.length);
    int next = 0;
    for (int column : columns) {
      boolean here = next < row.cells().size() && row.cells().get(next).column() == column;
      cells.add(here ? cell(row.number(), row.cells().get(next)) : empty);
      next += here ? 1 : 0;
    }
    return new PrintedRow(row.number(), cells);
  }

  private PrintedCell cell(int row, SheetCell cell) {
    return new PrintedCell(
        row,
        CellText.closed(cell.text()),
        cell.doubtful(),
        kept(numbers, row, cell.lastRow(row)),
        kept(columns, cell.column(), cell.lastColumn()));
  }

  private static int kept(int[] ascending, int first, int last) {
    return first == last ? 1 : position(ascending, last + 1) - position(ascending, first);
  }

  private static int position(int[] ascending, int value) {
    int found = Arrays.binarySearch(ascending, value);
    return found < 0 ? -found - 1 : found;
  }
}
