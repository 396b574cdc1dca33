package budgetwarehouse.comparison;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Columns of a comparison in the order of a sheet: whose row it is, what is compared, where it
 * stands, what to beware of; then details and evidence, which are not printed.
 *
 * @param comparison whose columns they are
 * @param order place of each column in the comparison
 */
record SheetColumns(Comparison comparison, List<Integer> order) {
  private static final int WIDEST_FROZEN = 70;
  private static final int WIDEST_TEXT = 26;
  private static final int WIDEST_CAUTION = 44;
  private static final int LETTERS = 26;

  /** Keep the order. */
  SheetColumns {
    order = List.copyOf(order);
  }

  static SheetColumns of(Comparison comparison) {
    List<DisplayColumn> columns = comparison.columns();
    List<Integer> order =
        IntStream.range(0, columns.size())
            .boxed()
            .sorted(Comparator.comparing(column -> columns.get(column).role()))
            .toList();
    return new SheetColumns(comparison, order);
  }

  int size() {
    return order.size();
  }

  DisplayColumn display(int column) {
    return comparison.columns().get(order.get(column));
  }

  /** Return the width of a column in characters; texts wrap rather than push the others away. */
  int width(int column) {
    boolean caution = display(column).role() == ColumnRole.CAUTION;
    return Math.min(display(column).width(), caution ? WIDEST_CAUTION : WIDEST_TEXT);
  }

  @Nullable Object cell(List<@Nullable Object> cells, int column) {
    return display(column).shown(cells.get(order.get(column)));
  }

  /** Count the first columns that stay when the sheet is scrolled; at least one does. */
  int frozen() {
    int width = width(0);
    int frozen = 1;
    while (frozen < size() && display(frozen).role() == ColumnRole.SUBJECT) {
      width += width(frozen);
      if (width > WIDEST_FROZEN) {
        break;
      }
      frozen++;
    }
    return frozen;
  }

  /** Count the columns that are printed. */
  int printed() {
    int printed = 0;
    while (printed < size() && display(printed).role().compareTo(ColumnRole.CAUTION) <= 0) {
      printed++;
    }
    return Math.max(1, printed);
  }

  /** Find a column by its name. */
  OptionalInt find(String name) {
    return IntStream.range(0, size())
        .filter(column -> display(column).name().equals(name))
        .findFirst();
  }

  /** Return the letters by which formulas know a column. */
  static String letters(int column) {
    String last = String.valueOf((char) ('A' + column % LETTERS));
    return column < LETTERS ? last : letters(column / LETTERS - 1) + last;
  }
}
