package budgetwarehouse.extraction.flow;

import budgetwarehouse.extraction.flow.FlowTable.FlowCell;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Tells tables of figures from tables that only arrange a page, and opens the latter up.
 *
 * <p>A row that holds a table is opened: what stands in its cells follows in reading order; the
 * rows above and below stay tables. So is a table of one column, and a row by itself that states
 * the unit of money for the table below.
 */
final class TableOpening {
  private static final Pattern UNIT = Pattern.compile("(?:金额)?单\\h*位\\h*[:：].*");

  private final Consumer<FlowCell> unseen;
  private int cut;

  /**
   * Prepare to open tables.
   *
   * @param unseen takes cells whose text is behind the cell they continue
   */
  TableOpening(Consumer<FlowCell> unseen) {
    this.unseen = unseen;
  }

  /** Return how many cells stand beyond the widest table and are lost. */
  int cut() {
    return cut;
  }

  /** Return paragraphs and grids without layout, in reading order. */
  List<FlowItem> open(List<FlowItem> items) {
    List<FlowItem> opened = new ArrayList<>();
    for (FlowItem item : items) {
      if (item instanceof FlowTable table) {
        open(table, opened);
      } else {
        opened.add(item);
      }
    }
    return opened;
  }

  private void open(FlowTable table, List<FlowItem> opened) {
    var placement = new GridPlacement(this::open, unseen);
    Grid grid = placement.place(table);
    cut += placement.cut();
    List<List<PlacedCell>> rows = grid.byRow();
    int done = 0;
    for (int row = 0; row < rows.size(); row++) {
      if (rows.get(row).stream().anyMatch(PlacedCell::holdsTable)) {
        addPart(grid, rows, done, row, opened);
        rows.get(row).forEach(cell -> opened.addAll(cell.items()));
        done = row + 1;
      }
    }
    addPart(grid, rows, done, rows.size(), opened);
  }

  private static void addPart(
      Grid grid, List<List<PlacedCell>> rows, int from, int end, List<FlowItem> opened) {
    List<PlacedCell> cells =
        rows.subList(from, end).stream()
            .flatMap(List::stream)
            .map(cell -> cell.within(from, end))
            .toList();
    Grid part = new Grid(grid.rows().subList(from, end), cells).withoutUnusedColumns();
    if (part.columns() <= 1 || statesUnit(part)) {
      part.cells().forEach(cell -> opened.addAll(cell.items()));
    } else {
      opened.add(part);
    }
  }

  private static boolean statesUnit(Grid part) {
    return part.rows().size() == 1
        && part.cells().stream().anyMatch(cell -> UNIT.matcher(cell.printed()).matches());
  }
}
