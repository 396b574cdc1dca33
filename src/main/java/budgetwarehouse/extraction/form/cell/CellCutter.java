package budgetwarehouse.extraction.form.cell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Cuts a run of fragments into the rows and cells of a table: the cut of least {@link CellCost}. A
 * cell has at most {@value #LONGEST} fragments, so that the time grows with the number of fragments
 * only. A cell is doubtful where another cut costs nearly as little.
 */
final class CellCutter {
  private static final int LONGEST = 24;

  private final List<FormColumn> columns;
  private final CellCost cost;
  private final ColumnHabits habits;

  CellCutter(List<FormColumn> columns, CellCost cost, ColumnHabits habits) {
    this.columns = columns;
    this.cost = cost;
    this.habits = habits;
  }

  /** Cut a run; an empty one gives no row. */
  List<CellRow> cut(List<Fragment> run) {
    var search = new CutSearch(run.size(), new ColumnSteps(columns, habits), cells(run));
    int[] margins = search.margins();
    var rows = new ArrayList<CellRow>();
    Map<Integer, CellRun> cells = new HashMap<>();
    Set<Integer> doubtful = new HashSet<>();
    for (CutCell cell : search.cheapest()) {
      if (cell.column() == 0 && !cells.isEmpty()) {
        rows.add(new CellRow(cells, doubtful));
        cells.clear();
        doubtful.clear();
      }
      cells.put(cell.column(), new CellRun(run.subList(cell.begin(), cell.end())));
      if (margins[cell.begin()] < CellCost.CLEARLY_MORE) {
        doubtful.add(cell.column());
      }
    }
    if (!cells.isEmpty()) {
      rows.add(new CellRow(cells, doubtful));
    }
    return rows;
  }

  private List<CutCell> cells(List<Fragment> run) {
    var cells = new ArrayList<CutCell>();
    for (int begin = 0; begin < run.size(); begin++) {
      int joined = 0;
      int longest = Math.min(run.size(), begin + LONGEST);
      for (int end = begin + 1; end <= longest; end++) {
        if (end > begin + 1) {
          joined += cost.joined(run.get(end - 2), run.get(end - 1));
        }
        addCells(run, begin, end, joined, cells);
      }
    }
    return cells;
  }

  /** Add these fragments as a cell of each column. */
  private void addCells(List<Fragment> run, int begin, int end, int joined, List<CutCell> cells) {
    var cell = new CellRun(run.subList(begin, end));
    List<Integer> lines = cell.lineWidths();
    boolean hasNarrow = cell.hasNarrow();
    String folded = cell.folded();
    for (int column = 0; column < columns.size(); column++) {
      int total =
          joined
              + parted(run, begin, lines.size() > 1 || column == 0)
              + cost.shape(lines, hasNarrow, habits.width(column))
              + cost.content(folded, columns.get(column).kind());
      cells.add(new CutCell(begin, end, column, total));
    }
  }

  private int parted(List<Fragment> run, int begin, boolean nextIsSetApart) {
    return begin == 0 ? 0 : cost.parted(run.get(begin - 1), run.get(begin), nextIsSetApart);
  }
}
