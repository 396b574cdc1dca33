package budgetwarehouse.extraction.workbook.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Finds which cell stands for which merged range.
 *
 * <p>A range counts only where its first cell says something and no other cell in it does: a text
 * below another one is hidden by the program, and setting the cells apart loses neither.
 */
final class Merges {
  private final Map<Long, MergedRange> byCell = new HashMap<>();
  private final Set<MergedRange> torn = new HashSet<>();

  private Merges() {}

  /** Look at every cell in the light of the ranges. */
  static Merges of(List<MergedRange> ranges, SortedMap<Integer, List<SheetCell>> rows) {
    var merges = new Merges();
    var waiting = new ArrayList<>(ranges);
    waiting.sort(
        Comparator.comparingInt(MergedRange::firstRow).thenComparing(MergedRange::firstColumn));
    merges.sweep(waiting.iterator(), rows);
    return merges;
  }

  /** Return the cell, standing for its range if it has one. */
  SheetCell applied(int row, SheetCell cell) {
    MergedRange range = byCell.get(key(row, cell.column()));
    return range == null || torn.contains(range) ? cell : cell.over(range);
  }

  /** Return the ranges under whose first cell others say something too. */
  List<MergedRange> torn() {
    return torn.stream()
        .sorted(
            Comparator.comparingInt(MergedRange::firstRow).thenComparing(MergedRange::firstColumn))
        .toList();
  }

  // rows from top to bottom, beside the ranges that reach them, by their first column
  private void sweep(Iterator<MergedRange> waiting, SortedMap<Integer, List<SheetCell>> rows) {
    var reaching = new TreeMap<Integer, MergedRange>();
    MergedRange next = waiting.hasNext() ? waiting.next() : null;
    for (Map.Entry<Integer, List<SheetCell>> row : rows.entrySet()) {
      int number = row.getKey();
      while (next != null && next.firstRow() <= number) {
        open(next, number, reaching);
        next = waiting.hasNext() ? waiting.next() : null;
      }
      row.getValue().forEach(cell -> look(number, cell, reaching));
    }
  }

  // ranges that overlap are no workbook's; the first one counts
  private static void open(
      MergedRange range, int row, NavigableMap<Integer, MergedRange> reaching) {
    if (range.lastRow() < row) {
      return;
    }
    var overlapped =
        reaching.headMap(range.lastColumn(), true).descendingMap().values().stream()
            .takeWhile(other -> other.lastColumn() >= range.firstColumn())
            .toList();
    if (overlapped.stream().allMatch(other -> other.lastRow() < row)) {
      overlapped.forEach(other -> reaching.remove(other.firstColumn()));
      reaching.put(range.firstColumn(), range);
    }
  }

  private void look(int row, SheetCell cell, NavigableMap<Integer, MergedRange> reaching) {
    Map.Entry<Integer, MergedRange> left = reaching.floorEntry(cell.column());
    if (left == null || !left.getValue().covers(row, cell.column())) {
      return;
    }
    if (left.getValue().beginsAt(row, cell.column())) {
      byCell.put(key(row, cell.column()), left.getValue());
    } else {
      torn.add(left.getValue());
    }
  }

  private static long key(int row, int column) {
    return ((long) row << Integer.SIZE) | column;
  }
}
