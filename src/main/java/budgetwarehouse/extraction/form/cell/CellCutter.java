package budgetwarehouse.extraction.form.cell;

import budgetwarehouse.extraction.form.cell.FormColumn.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a run of fragments into the rows and cells of a table: the cut of least {@link CellCost}.
 *
 * <p>A dynamic programme over (fragments used, column of the last cell). A row begins with its
 * name; columns follow from left to right and may be left out, but once a year's level is printed
 * those of all later years are. A cell has at most {@value #LONGEST} fragments, so that the time
 * grows with the number of fragments only.
 */
public final class CellCutter {
  private static final int LONGEST = 24;
  private static final int COST_OF_ROW = 5;

  private final List<FormColumn> columns;
  private final CellCost cost;
  private final ColumnHabits habits;

  public CellCutter(List<FormColumn> columns, CellCost cost, ColumnHabits habits) {
    this.columns = columns;
    this.cost = cost;
    this.habits = habits;
  }

  /** Cut a run; a run that cannot begin a row gives none. */
  public List<CellRow> cut(List<Fragment> run) {
    var steps = new Step[run.size() + 1][columns.size()];
    for (int begin = 0; begin < run.size(); begin++) {
      for (int last = begin == 0 ? columns.size() - 1 : 0; last < columns.size(); last++) {
        Step before = steps[begin][last];
        if (begin == 0 || before != null) {
          extend(run, begin, last, before, steps);
        }
      }
    }
    return rows(run, bestEnd(steps[run.size()]));
  }

  private void extend(
      List<Fragment> run, int begin, int last, @Nullable Step before, Step[][] steps) {
    int joined = 0;
    int longest = Math.min(run.size(), begin + LONGEST);
    for (int end = begin + 1; end <= longest; end++) {
      if (end > begin + 1) {
        joined += cost.joined(run.get(end - 2), run.get(end - 1));
      }
      var cell = new CellRun(run.subList(begin, end));
      boolean wrapped = cell.lineWidths().size() > 1;
      int soFar = (before == null ? 0 : before.cost()) + joined;
      String folded = cell.folded();
      for (int column = 0; column < columns.size(); column++) {
        if (mayFollow(last, column)) {
          int total =
              soFar
                  + parted(run, begin, wrapped || column == 0)
                  + skipped(last, column, before == null)
                  + cost.shape(cell, habits.width(column))
                  + cost.content(folded, columns.get(column).kind());
          keep(steps[end], column, new Step(total, begin, last, column, before));
        }
      }
    }
  }

  private int parted(List<Fragment> run, int begin, boolean nextIsSetApart) {
    return begin == 0 ? 0 : cost.parted(run.get(begin - 1), run.get(begin), nextIsSetApart);
  }

  private static void keep(Step[] steps, int column, Step step) {
    if (steps[column] == null || step.cost() < steps[column].cost()) {
      steps[column] = step;
    }
  }

  /** A year's level is followed by the next year's; a row that ends there would leave a hole. */
  private boolean mayFollow(int last, int column) {
    boolean midYears = columns.get(last).kind().isPast();
    return midYears ? column == last + 1 : column == 0 || column > last;
  }

  private int skipped(int last, int column, boolean first) {
    if (column > last) {
      return none(last + 1, column);
    }
    return COST_OF_ROW + (first ? 0 : none(last + 1, columns.size()));
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

  private @Nullable Step bestEnd(Step[] ends) {
    Step best = null;
    int least = Integer.MAX_VALUE;
    for (int column = 0; column < columns.size(); column++) {
      Step end = ends[column];
      if (end == null || columns.get(column).kind().isPast()) {
        continue;
      }
      int total = end.cost() + none(column + 1, columns.size());
      if (total < least) {
        least = total;
        best = end;
      }
    }
    return best;
  }

  private List<CellRow> rows(List<Fragment> run, @Nullable Step last) {
    Deque<CellRow> rows = new ArrayDeque<>();
    Map<Integer, CellRun> cells = new HashMap<>();
    int end = run.size();
    for (Step step = last; step != null; step = step.before()) {
      cells.put(step.column(), new CellRun(run.subList(step.begin(), end)));
      end = step.begin();
      if (columns.get(step.column()).kind() == Kind.NAME) {
        rows.addFirst(new CellRow(cells));
        cells = new HashMap<>();
      }
    }
    return new ArrayList<>(rows);
  }

  /** Best way to have used fragments up to somewhere, the last of them in a cell of a column. */
  private record Step(int cost, int begin, int last, int column, @Nullable Step before) {}
}
