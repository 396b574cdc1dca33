package budgetwarehouse.fact.sheet;

import budgetwarehouse.extraction.PrintedRow;
import java.util.List;

/**
 * Table of money inside a sheet.
 *
 * @param page page on which it stands, or 0
 * @param section code of {@code form_column.csv}
 * @param rows data rows only
 */
record SheetTable(int page, String section, PrintedRow header, List<PrintedRow> rows) {
  /** Keep the rows. */
  SheetTable {
    rows = List.copyOf(rows);
  }
}
