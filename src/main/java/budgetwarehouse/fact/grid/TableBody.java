package budgetwarehouse.fact.grid;

import budgetwarehouse.extraction.PrintedRow;
import java.util.List;

/**
 * One table put together from its pages.
 *
 * @param header header rows of the first page
 * @param rows data rows of all pages; a row torn by a page break is whole again
 * @param width number of columns
 */
public record TableBody(List<PrintedRow> header, List<Row> rows, int width) {
  /** Keep the rows. */
  public TableBody {
    header = List.copyOf(header);
    rows = List.copyOf(rows);
  }

  /**
   * Data row.
   *
   * @param page page on which it begins
   */
  public record Row(int page, PrintedRow printed) {}
}
