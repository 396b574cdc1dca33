package budgetwarehouse.extraction.form.cell;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the cheapest way to cut a run of fragments into cells, and by how much it beats every other
 * way. A dynamic programme over (fragments used, column of the last cell), run from both ends.
 */
final class CutSearch {
  /** Cost of a step that must not be taken. */
  static final int IMPOSSIBLE = Integer.MAX_VALUE / 4;

  private final int fragments;
  private final ColumnSteps columns;
  private final List<CutCell> cells;
  private final int[][] fromBegin;
  private final int[][] toEnd;
  private final @Nullable Arrival[][] arrivals;

  /**
   * Search.
   *
   * @param fragments number of fragments in the run
   * @param columns what it costs to go from column to column
   * @param cells all cells that may be cut, in the order of their first fragment
   */
  CutSearch(int fragments, ColumnSteps columns, List<CutCell> cells) {
    this.fragments = fragments;
    this.columns = columns;
    this.cells = List.copyOf(cells);
    this.fromBegin = impossible();
    this.toEnd = impossible();
    this.arrivals = new Arrival[fragments + 1][columns.count()];
    searchForward();
    searchBackward();
  }

  /** Return the cells of the cheapest way, in order; none where there is no way. */
  List<CutCell> cheapest() {
    Deque<CutCell> way = new ArrayDeque<>();
    int column = cheapestEnd();
    Arrival arrival = column < 0 ? null : arrivals[fragments][column];
    while (arrival != null) {
      way.addFirst(arrival.cell());
      arrival = arrival.last() < 0 ? null : arrivals[arrival.cell().begin()][arrival.last()];
    }
    return new ArrayList<>(way);
  }

  /**
   * Return for each fragment by how much the cheapest way beats the cheapest one that has another
   * cell there: 0 where two ways are as good.
   */
  int[] margins() {
    int[] least = impossible(fragments);
    int[] second = impossible(fragments);
    for (CutCell cell : cells) {
      int through = through(cell);
      for (int at = cell.begin(); at < cell.end(); at++) {
        second[at] = Math.min(second[at], Math.max(least[at], through));
        least[at] = Math.min(least[at], through);
      }
    }
    int[] margins = new int[fragments];
    Arrays.setAll(margins, at -> second[at] - least[at]);
    return margins;
  }

  private void searchForward() {
    for (CutCell cell : cells) {
      for (int last = cell.begin() == 0 ? -1 : 0; last < columns.count(); last++) {
        int total = before(cell, last) + cell.cost();
        if (total < fromBegin[cell.end()][cell.column()]) {
          fromBegin[cell.end()][cell.column()] = total;
          arrivals[cell.end()][cell.column()] = new Arrival(cell, last);
        }
      }
    }
  }

  private void searchBackward() {
    for (int column = 0; column < columns.count(); column++) {
      toEnd[fragments][column] = columns.end(column);
    }
    for (int index = cells.size() - 1; index >= 0; index--) {
      CutCell cell = cells.get(index);
      int rest = cell.cost() + toEnd[cell.end()][cell.column()];
      for (int last = 0; last < columns.count(); last++) {
        int total = columns.step(last, cell.column()) + rest;
        toEnd[cell.begin()][last] = Math.min(toEnd[cell.begin()][last], total);
      }
    }
  }

  /** Cost of having come to a cell from a column, or, with -1, of beginning with it. */
  private int before(CutCell cell, int last) {
    if (last < 0) {
      return columns.begin(cell.column());
    }
    // once the run has begun there is a last column
    return cell.begin() == 0
        ? IMPOSSIBLE
        : fromBegin[cell.begin()][last] + columns.step(last, cell.column());
  }

  private int through(CutCell cell) {
    int least = IMPOSSIBLE;
    for (int last = cell.begin() == 0 ? -1 : 0; last < columns.count(); last++) {
      least = Math.min(least, before(cell, last));
    }
    return Math.min(IMPOSSIBLE, least + cell.cost() + toEnd[cell.end()][cell.column()]);
  }

  private int cheapestEnd() {
    int best = -1;
    int least = IMPOSSIBLE;
    for (int column = 0; column < columns.count(); column++) {
      int total = fromBegin[fragments][column] + columns.end(column);
      if (total < least) {
        least = total;
        best = column;
      }
    }
    return best;
  }

  private int[][] impossible() {
    int[][] costs = new int[fragments + 1][];
    Arrays.setAll(costs, at -> impossible(columns.count()));
    return costs;
  }

  private static int[] impossible(int length) {
    int[] costs = new int[length];
    Arrays.fill(costs, IMPOSSIBLE);
    return costs;
  }

  /** Cell by which a state is reached most cheaply, and the column before it, -1 for none. */
  private record Arrival(CutCell cell, int last) {}
}
