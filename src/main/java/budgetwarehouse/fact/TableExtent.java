package budgetwarehouse.fact;

import java.util.List;

/**
 * How large a table is over all its pages, and what of it could not be read.
 *
 * @param columnCount number of its columns
 * @param rowCount number of its rows, those of its header not counted; of a sheet all its rows
 * @param unreadCellCount cells of its columns of figures in which no number could be read
 * @param misplacedRows numbers of the rows in which an amount stands where no column of figures is:
 *     they have more or fewer values than the table has columns
 */
public record TableExtent(
    int columnCount, int rowCount, int unreadCellCount, List<Integer> misplacedRows) {
  /** Keep the list. */
  public TableExtent {
    misplacedRows = List.copyOf(misplacedRows);
  }
}
