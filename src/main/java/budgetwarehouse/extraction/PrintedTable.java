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
 * @param continued whether it is set as the rest of the table before it: at the top of its page,
 *     its columns below those at the bottom of the page before
 */
public record PrintedTable(int page, List<PrintedRow> rows, boolean continued) implements Block {
  /** Keep the rows; a table without any is a fault of the caller. */
  public PrintedTable {
    rows = List.copyOf(rows);
    if (rows.isEmpty()) {
      throw new IllegalArgumentException("a table has at least one row, got none");
    }
  }

  /** Make a table of which no more is known than its rows. */
  public PrintedTable(int page, List<PrintedRow> rows) {
    this(page, rows, false);
  }

  @Override
  public int line() {
    return rows.get(0).line();
  }

  /** Return the number of columns of its widest row. */
  public int width() {
    return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
  }

  /** Return how many cells with text are doubtful. */
  public int doubtfulCells() {
    long doubtful =
        rows.stream()
            .flatMap(row -> row.cells().stream())
            .filter(cell -> cell.doubtful() && !cell.isEmpty())
            .count();
    return Math.toIntExact(doubtful);
  }
}
