package budgetwarehouse.extraction.form.cell;

import java.util.Map;
import java.util.Optional;

/**
 * Row of a table as its fragments were cut.
 *
 * @param cells its cells by column; a column without a cell is empty
 */
public record CellRow(Map<Integer, CellRun> cells) {
  /** Keep the cells. */
  public CellRow {
    cells = Map.copyOf(cells);
  }

  /** Return the cell of a column. */
  public Optional<CellRun> cell(int column) {
    return Optional.ofNullable(cells.get(column));
  }

  /** Return the line on which the row's name begins. */
  public int line() {
    return cell(0)
        .orElseThrow(() -> new IllegalStateException("a row begins with its name"))
        .fragments()
        .get(0)
        .line();
  }
}
