package budgetwarehouse.extraction.workbook.sheet;

import budgetwarehouse.extraction.Block;
import budgetwarehouse.extraction.PrintedCell;
import budgetwarehouse.extraction.PrintedTable;
import budgetwarehouse.extraction.ReadingAccount;
import budgetwarehouse.extraction.ReadingCount;
import java.util.List;

/** Counts the tables and cells of a file. */
final class CellCounts {
  private CellCounts() {}

  /** Add the tables among some blocks, and their cells, to a tally. */
  static void add(List<Block> blocks, ReadingAccount.Tally tally) {
    for (Block block : blocks) {
      if (block instanceof PrintedTable table) {
        tally.add(ReadingCount.GRIDS, 1);
        table.rows().forEach(row -> row.cells().forEach(cell -> add(cell, tally)));
      }
    }
  }

  // a merged cell counts once, and with it the slots it covers
  private static void add(PrintedCell cell, ReadingAccount.Tally tally) {
    int slots = cell.rowSpan() * cell.columnSpan();
    tally.add(ReadingCount.CELLS, 2 - slots);
    tally.add(ReadingCount.MERGED_CELLS, slots > 1 ? 1 : 0);
    tally.add(ReadingCount.DOUBTFUL_CELLS, cell.doubtful() ? 1 : 0);
  }
}
