package budgetwarehouse.fact.grid;

import budgetwarehouse.extraction.PrintedCell;
import budgetwarehouse.extraction.PrintedRow;
import budgetwarehouse.extraction.PrintedTable;
import budgetwarehouse.vocabulary.Folding;
import budgetwarehouse.vocabulary.PrintedNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Puts the pages of one table together: headers repeated on later pages go, and a row torn by a
 * page break is closed.
 *
 * <p>Torn is the first row of a later page that has words alone, while the row above has a code or
 * a running number before those words: they go on with the words above.
 */
public final class PageJoiner {
  // a row without amounts that is a row of its own
  private static final Pattern OWN_ROW =
      Pattern.compile("(?:[一二三四五六七八九十]{1,3}、|[(]?\\d+[)、.]|其中|合计|总计|小计|本年|上年|年初|年末|收入|支出).*");

  private PageJoiner() {}

  /** Put the pages together. */
  public static TableBody join(List<PrintedTable> pages) {
    PrintedTable first = pages.get(0);
    List<PrintedRow> header = first.rows().subList(0, HeaderRows.count(first.rows()));
    var rows = new ArrayList<TableBody.Row>();
    for (PrintedTable page : pages) {
      List<PrintedRow> data = withoutHeader(page, header);
      int last = rows.size() - 1;
      if (last >= 0 && !data.isEmpty() && isTorn(rows.get(last).printed(), data.get(0))) {
        PrintedRow whole = closed(rows.get(last).printed(), data.get(0));
        rows.set(last, new TableBody.Row(rows.get(last).page(), whole));
        data = data.subList(1, data.size());
      }
      data.forEach(row -> rows.add(new TableBody.Row(page.page(), row)));
    }
    int width = pages.stream().mapToInt(PrintedTable::width).max().orElse(0);
    return new TableBody(header, rows, width);
  }

  /** Return whether a table can be a later page of another: its header repeated, or none. */
  public static boolean continues(PrintedTable first, PrintedTable page) {
    List<PrintedRow> header = first.rows().subList(0, HeaderRows.count(first.rows()));
    boolean repeated = !header.isEmpty() && repeats(page, header);
    boolean without = first.width() == page.width() && HeaderRows.count(page.rows()) == 0;
    return repeated || without;
  }

  private static List<PrintedRow> withoutHeader(PrintedTable page, List<PrintedRow> header) {
    int start = repeats(page, header) ? header.size() : HeaderRows.count(page.rows());
    return page.rows().subList(start, page.rows().size());
  }

  private static boolean repeats(PrintedTable page, List<PrintedRow> header) {
    return page.rows().size() >= header.size()
        && IntStream.range(0, header.size())
            .allMatch(i -> words(page.rows().get(i)).equals(words(header.get(i))));
  }

  private static List<String> words(PrintedRow row) {
    var words = new ArrayList<>(row.cells().stream().map(c -> Folding.fold(c.text())).toList());
    while (!words.isEmpty() && words.get(words.size() - 1).isEmpty()) {
      words.remove(words.size() - 1);
    }
    return words;
  }

  private static boolean isTorn(PrintedRow above, PrintedRow row) {
    int label = firstPrinted(row);
    boolean numbered = row.cells().stream().anyMatch(PageJoiner::isNumber);
    // something stands before the label above, a code or a running number, and nothing here
    return !numbered
        && label > 0
        && label < above.cells().size()
        && firstPrinted(above) < label
        && !above.text(label).isBlank()
        && !OWN_ROW.matcher(Folding.fold(row.text(label))).matches();
  }

  private static int firstPrinted(PrintedRow row) {
    int column = 0;
    while (column < row.cells().size() && row.cells().get(column).isEmpty()) {
      column++;
    }
    return column;
  }

  private static boolean isNumber(PrintedCell cell) {
    return PrintedNumber.read(cell.text()).isPresent();
  }

  private static PrintedRow closed(PrintedRow above, PrintedRow torn) {
    var cells = new ArrayList<PrintedCell>();
    for (int i = 0; i < above.cells().size(); i++) {
      PrintedCell cell = above.cells().get(i);
      String rest = torn.text(i);
      cells.add(rest.isBlank() ? cell : new PrintedCell(cell.line(), cell.text() + rest, true));
    }
    return new PrintedRow(above.line(), cells);
  }
}
