package budgetwarehouse.fact.closing;

import budgetwarehouse.fact.PrintedFigure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Rows of one column by their printed codes: a row belongs to the row with the longest code that
 * its own begins with, the nearest above where a code is printed twice.
 *
 * <p>Codes that fit nowhere, a class printed as a stray digit for one, belong by their place: to
 * the nearest row above of which they make the sum close.
 */
final class CodeTree {
  private static final int SHORTEST_CODE = 3;
  private static final int NONE = -1;

  private final AmountTable table;
  private final List<PrintedFigure> rows;
  private final List<String> codes;
  private final int[] parents;
  private final Map<Integer, List<PrintedFigure>> below = new HashMap<>();
  private final int topLength;

  /**
   * Order the rows of a column.
   *
   * @param rows those that have a code, from top to bottom
   */
  CodeTree(AmountTable table, List<PrintedFigure> rows) {
    this.table = table;
    this.rows = List.copyOf(rows);
    this.codes = rows.stream().map(RowWords::code).toList();
    this.parents = parents(codes);
    this.topLength =
        IntStream.range(0, rows.size())
            .filter(row -> parents[row] == NONE)
            .map(row -> codes.get(row).length())
            .filter(length -> length >= SHORTEST_CODE)
            .min()
            .orElse(SHORTEST_CODE);
    for (int row = 0; row < parents.length; row++) {
      below.computeIfAbsent(parents[row], unused -> new ArrayList<>()).add(rows.get(row));
    }
    placeStrays();
  }

  private static int[] parents(List<String> codes) {
    Map<String, List<Integer>> places = new HashMap<>();
    for (int row = 0; row < codes.size(); row++) {
      places.computeIfAbsent(codes.get(row), unused -> new ArrayList<>()).add(row);
    }
    int[] parents = new int[codes.size()];
    Arrays.setAll(parents, row -> parent(row, codes.get(row), places));
    return parents;
  }

  private static int parent(int row, String code, Map<String, List<Integer>> places) {
    for (int length = code.length() - 1; length >= SHORTEST_CODE; length--) {
      List<Integer> printed = places.getOrDefault(code.substring(0, length), List.of());
      if (!printed.isEmpty()) {
        int above = -Collections.binarySearch(printed, row) - 2;
        return printed.get(Math.max(above, 0));
      }
    }
    return NONE;
  }

  private void placeStrays() {
    int row = 1;
    while (row < rows.size()) {
      int end = row;
      while (end < rows.size() && isStray(end)) {
        end++;
      }
      if (end > row) {
        place(row, end);
      }
      row = end + 1;
    }
  }

  private boolean isStray(int row) {
    return parents[row] == NONE && codes.get(row).length() != topLength;
  }

  /** Give a run of strays to the nearest row above whose sum they complete, if there is one. */
  private void place(int from, int end) {
    List<PrintedFigure> strays = rows.subList(from, end);
    for (int above = from - 1; above != NONE; above = parents[above]) {
      List<PrintedFigure> parts = children(above);
      List<PrintedFigure> together = new ArrayList<>(parts);
      together.addAll(strays);
      boolean closesAlready = !parts.isEmpty() && table.closes(rows.get(above), parts);
      if (!closesAlready && table.closes(rows.get(above), together)) {
        Arrays.fill(parents, from, end, above);
        below.put(above, together);
        return;
      }
    }
  }

  /** Return the rows directly below one. */
  List<PrintedFigure> children(int parent) {
    return below.getOrDefault(parent, List.of());
  }

  /** Return the rows of the highest level. */
  List<PrintedFigure> top() {
    return select(row -> parents[row] == NONE && codes.get(row).length() == topLength);
  }

  /** Return the rows that belong to no other. */
  List<PrintedFigure> roots() {
    return select(row -> parents[row] == NONE);
  }

  /** Return whether each code stands on the highest level once. */
  boolean isPlain() {
    List<String> tops = top().stream().map(RowWords::code).toList();
    return tops.stream().distinct().count() == tops.size();
  }

  private List<PrintedFigure> select(IntPredicate which) {
    return IntStream.range(0, rows.size()).filter(which).mapToObj(rows::get).toList();
  }
}
