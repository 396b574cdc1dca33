package budgetwarehouse.extraction;

import java.util.List;

/**
 * Grid as printed, whatever the format it came from: header rows first, then data rows, page-break
 * repetitions of the header still in it.
 *
 * <p>A merged cell has its text in the first slot it covers and empty cells in the others.
 *
 * @param page page from 1, or 0 where the format has no pages
 * @param rows from top to bottom, at least one
 */
public record PrintedTable(int page, List<PrintedRow> rows) implements Block {
  /** Keep the rows; a table without any is a fault of the caller. */
  public PrintedTable {
    rows = List.copyOf(rows);
    if (rows.isEmpty()) {
      throw new IllegalArgumentException("a table has at least one row, got none");
    }
  }

  @Override
  public int line() {
    return rows.get(0).line();
  }

  /** Return the number of columns of its widest row. */
  public int width() {
    return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
  }
}
