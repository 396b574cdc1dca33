package budgetwarehouse.extraction.pdf;

import budgetwarehouse.extraction.PrintedCell;
import budgetwarehouse.extraction.PrintedRow;
import budgetwarehouse.extraction.PrintedTable;
import java.util.List;

/** Thing on a page in reading order: a line of prose or a table. */
sealed interface PageItem {
  /** Return how far down the page it begins. */
  double top();

  /** Return the same thing with all that is printed in it in doubt. */
  PageItem inDoubt();

  /** Table with its place. */
  record PlacedTable(double top, PrintedTable table) implements PageItem {
    @Override
    public PlacedTable inDoubt() {
      List<PrintedRow> rows = table.rows().stream().map(PlacedTable::inDoubt).toList();
      return new PlacedTable(top, new PrintedTable(table.page(), rows, table.continued()));
    }

    private static PrintedRow inDoubt(PrintedRow row) {
      return new PrintedRow(row.line(), row.cells().stream().map(PrintedCell::inDoubt).toList());
    }
  }

  /**
   * Line of prose with what is needed to tell whether it goes on in the next.
   *
   * @param page page from 1
   * @param line line of the page from 1
   * @param top height of its baseline
   * @param left where it begins
   * @param right where it ends
   * @param em font size at its beginning
   * @param firstPieceWidth width of what could not have been broken off its beginning
   * @param pageWidth width of its page
   * @param parted whether wide gaps part it, as no sentence is parted
   * @param doubtful whether its numbers cannot be trusted
   */
  record ProseLine(
      int page,
      int line,
      double top,
      double left,
      double right,
      double em,
      double firstPieceWidth,
      double pageWidth,
      boolean parted,
      boolean doubtful,
      String text)
      implements PageItem {
    @Override
    public ProseLine inDoubt() {
      return new ProseLine(
          page, line, top, left, right, em, firstPieceWidth, pageWidth, parted, true, text);
    }
  }
}
