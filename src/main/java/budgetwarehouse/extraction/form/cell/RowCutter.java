package budgetwarehouse.extraction.form.cell;

import java.util.List;

/**
 * Cuts the fragments of a table into rows: once to learn how its columns are filled, then again
 * with that known.
 */
public final class RowCutter {
  private final CellCost cost;

  /** Set up with the costs of one form. */
  public RowCutter(CellCost cost) {
    this.cost = cost;
  }

  /** Cut each run of fragments by itself; a cell reaches over the end of none. */
  public List<List<CellRow>> cut(List<FormColumn> columns, List<List<Fragment>> runs) {
    List<List<CellRow>> first = cut(columns, runs, ColumnHabits.unknown(columns.size()));
    List<CellRow> all = first.stream().flatMap(List::stream).toList();
    return cut(columns, runs, ColumnHabits.of(columns.size(), all));
  }

  private List<List<CellRow>> cut(
      List<FormColumn> columns, List<List<Fragment>> runs, ColumnHabits habits) {
    var cutter = new CellCutter(columns, cost, habits);
    return runs.stream().map(cutter::cut).toList();
  }
}
