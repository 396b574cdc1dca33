package budgetwarehouse.extraction.form.cell;

import budgetwarehouse.extraction.form.cell.FormColumn.Kind;
import java.util.List;

/**
 * What it costs to go from a cell in one column to a cell in another. A row begins with its name;
 * columns follow from left to right and may be left out, but once a year's level is printed those
 * of all later years are: a row that ends there would leave a hole.
 */
final class ColumnSteps {
  private static final int COST_OF_ROW = 5;

  private final List<FormColumn> columns;
  private final ColumnHabits habits;

  ColumnSteps(List<FormColumn> columns, ColumnHabits habits) {
    this.columns = List.copyOf(columns);
    this.habits = habits;
  }

  int count() {
    return columns.size();
  }

  /** Cost of beginning with a column. */
  int begin(int column) {
    return column == 0 ? COST_OF_ROW : CutSearch.IMPOSSIBLE;
  }

  /** Cost of going on from one column to another, of the next row where it is not to the right. */
  int step(int last, int column) {
    if (isMidYears(last)) {
      return column == last + 1 ? 0 : CutSearch.IMPOSSIBLE;
    }
    if (column > last) {
      return none(last + 1, column);
    }
    return column == 0 ? COST_OF_ROW + none(last + 1, count()) : CutSearch.IMPOSSIBLE;
  }

  /** Cost of ending with a column. */
  int end(int column) {
    return isMidYears(column) ? CutSearch.IMPOSSIBLE : none(column + 1, count());
  }

  private boolean isMidYears(int column) {
    return columns.get(column).kind().isPast() && column + 1 < count();
  }

  private int none(int from, int to) {
    int sum = 0;
    for (int column = from; column < to; column++) {
      Kind kind = columns.get(column).kind();
      // a level of an earlier year is often missing in one row alone
      int usual = kind.isLevel() ? 0 : habits.filled(column) / 5;
      sum += kind.costOfNone() + usual;
    }
    return sum;
  }
}
