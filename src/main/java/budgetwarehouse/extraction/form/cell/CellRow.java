package budgetwarehouse.extraction.form.cell;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Row of a table as its fragments were cut.
 *
 * @param cells its cells by column; a column without a cell is empty
 * @param doubtful columns whose cells might as well have been cut otherwise
 */
public record CellRow(Map<Integer, CellRun> cells, Set<Integer> doubtful) {
  /** Keep the cells. */
  public CellRow {
    cells = Map.copyOf(cells);
    doubtful = Set.copyOf(doubtful);
  }

  /** Return the cell of a column. */
  public Optional<CellRun> cell(int column) {
    return Optional.ofNullable(cells.get(column));
  }

  /** Return whether the cell of a column might as well have been cut otherwise. */
  public boolean isDoubtful(int column) {
    return doubtful.contains(column);
  }

  /** Return the line on which the row's name begins. */
  public int line() {
    return cell(0)
        .orElseThrow(() -> new IllegalStateException("a row begins with its name"))
        .line();
  }
}
