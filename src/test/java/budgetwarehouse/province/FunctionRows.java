package budgetwarehouse.province;

import budgetwarehouse.sample.SampleRow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.function.ToLongFunction;

/** Rows of a table by function: classes, sections and items, each with the sums below it. */
final class FunctionRows {
  private final Account account;
  private final Layout layout;
  private final List<ToLongFunction<Line>> columns;
  private final List<SampleRow> rows = new ArrayList<>();

  FunctionRows(Account account, Layout layout, List<ToLongFunction<Line>> columns) {
    this.account = account;
    this.layout = layout;
    this.columns = columns;
  }

  /** Return the total and the rows of every code in use. */
  List<SampleRow> all() {
    var codes = new TreeSet<String>();
    for (Line line : account.lines()) {
      if (columns.get(0).applyAsLong(line) != 0) {
        codes.add(line.function().substring(0, 3));
        codes.add(line.function().substring(0, 5));
        codes.add(line.function());
      }
    }
    if (!layout.partedCodes()) {
      add("", "合计");
    }
    codes.forEach(code -> add(code, CodeNames.FUNCTIONS.name(code, account.year())));
    if (layout.partedCodes()) {
      rows.add(total());
    }
    return rows;
  }

  private void add(String code, String name) {
    List<String> cells = new ArrayList<>();
    if (layout.numbered()) {
      cells.add(String.valueOf(rows.size() + 1));
    }
    cells.addAll(layout.code(code));
    cells.add(name);
    cells.addAll(amounts(code));
    rows.add(new SampleRow(SampleRow.Part.ROW, cells));
  }

  /** Where the parts of a code have columns of their own, the name of the total covers them. */
  private SampleRow total() {
    List<String> cells = new ArrayList<>(List.of("合计"));
    cells.addAll(Collections.nCopies(layout.code("").size(), "<"));
    cells.addAll(amounts(""));
    return new SampleRow(SampleRow.Part.ROW, cells);
  }

  private List<String> amounts(String code) {
    return columns.stream().map(column -> layout.cell(sum(code, column))).toList();
  }

  private long sum(String code, ToLongFunction<Line> amount) {
    return account.lines().stream()
        .filter(line -> line.function().startsWith(code))
        .mapToLong(amount)
        .sum();
  }
}
