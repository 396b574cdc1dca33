package budgetwarehouse.fact.table;

import budgetwarehouse.extraction.PrintedCell;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Follows the rows of a table and knows the merged cells that reach down from rows above. */
final class MergedDown {
  private final Map<Integer, Reach> columns = new HashMap<>();

  /** Go on to a row: return the cell over its empty cell, if one reaches down to it. */
  Optional<PrintedCell> over(int column, PrintedCell own) {
    if (!own.isEmpty()) {
      columns.put(column, new Reach(own, own.rowSpan() - 1));
      return Optional.empty();
    }
    Reach reach = columns.get(column);
    if (reach == null || reach.rowsLeft() == 0) {
      return Optional.empty();
    }
    columns.put(column, new Reach(reach.cell(), reach.rowsLeft() - 1));
    return Optional.of(reach.cell());
  }

  /** A cell and how many rows below it still covers. */
  private record Reach(PrintedCell cell, int rowsLeft) {}
}
