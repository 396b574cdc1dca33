package budgetwarehouse.extraction.workbook.sheet;

import java.util.List;

/**
 * Rows of a sheet that belong together.
 *
 * @param table whether they are a table; else each cell is a paragraph
 * @param rows at least one
 */
record SheetPart(boolean table, List<SheetRow> rows) {
  SheetPart {
    rows = List.copyOf(rows);
  }
}
