package budgetwarehouse.extraction.workbook.sheet;

import java.util.List;

/**
 * Row of a sheet with something in it.
 *
 * @param number row from 1, as the program shows it
 * @param cells from left to right, at least one
 * @param apart whether an empty row parts it from the row before
 */
record SheetRow(int number, List<SheetCell> cells, boolean apart) {
  SheetRow {
    cells = List.copyOf(cells);
  }

  SheetCell first() {
    return cells.get(0);
  }

  boolean isSingle() {
    return cells.size() == 1;
  }

  int lastColumn() {
    return cells.stream().mapToInt(SheetCell::lastColumn).max().orElse(0);
  }

  List<String> texts() {
    return cells.stream().map(SheetCell::text).toList();
  }
}
