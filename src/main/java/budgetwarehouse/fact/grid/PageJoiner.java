package budgetwarehouse.fact.grid;

import budgetwarehouse.extraction.PrintedRow;
import budgetwarehouse.extraction.PrintedTable;
import budgetwarehouse.vocabulary.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Puts the pages of one table together: headers repeated on later pages go, and a row torn by a
 * page break is closed.
 */
public final class PageJoiner {
  private static final Pattern CODE = Pattern.compile("\\d{3}(?:\\d{2}){0,2}");

  private PageJoiner() {}

  /** Put the pages together. */
  public static TableBody join(List<PrintedTable> pages) {
    List<PrintedRow> header = header(pages.get(0));
    var rows = new ArrayList<TableBody.Row>();
    for (PrintedTable page : pages) {
      List<PrintedRow> data = withoutHeader(page, header);
      int last = rows.size() - 1;
      if (last >= 0 && !data.isEmpty() && TornRow.goesOn(rows.get(last).printed(), data.get(0))) {
        PrintedRow whole = TornRow.close(rows.get(last).printed(), data.get(0));
        rows.set(last, new TableBody.Row(rows.get(last).page(), whole));
        data = data.subList(1, data.size());
      }
      data.forEach(row -> rows.add(new TableBody.Row(page.page(), row)));
    }
    int width = pages.stream().mapToInt(PrintedTable::width).max().orElse(0);
    return new TableBody(header, rows, width);
  }

  /**
   * Return whether a table can be a later page of another: its header repeated, or none.
   *
   * <p>A repeated header over the code with which the other began is a new table. A table set as
   * the rest of the one before has no header unless its first rows name every column.
   */
  public static boolean continues(PrintedTable first, PrintedTable page) {
    List<PrintedRow> header = header(first);
    if (!header.isEmpty() && repeats(page, header)) {
      return !beginsAnew(first, page, header.size());
    }
    if (page.continued()) {
      return !hasOwnHeader(page);
    }
    return first.width() == page.width() && HeaderRows.count(page.rows()) == 0;
  }

  private static List<PrintedRow> header(PrintedTable table) {
    return table.rows().subList(0, HeaderRows.count(table.rows()));
  }

  private static List<PrintedRow> withoutHeader(PrintedTable page, List<PrintedRow> header) {
    return page.rows().subList(headerSize(page, header), page.rows().size());
  }

  private static int headerSize(PrintedTable page, List<PrintedRow> header) {
    if (repeats(page, header)) {
      return header.size();
    }
    return page.continued() && !hasOwnHeader(page) ? 0 : HeaderRows.count(page.rows());
  }

  private static boolean hasOwnHeader(PrintedTable page) {
    return HeaderRows.nameAllColumns(header(page), page.width());
  }

  private static boolean beginsAnew(PrintedTable first, PrintedTable page, int headerSize) {
    Optional<String> code = firstCode(page, headerSize);
    return code.isPresent() && code.equals(firstCode(first, headerSize));
  }

  private static Optional<String> firstCode(PrintedTable table, int headerSize) {
    return table.rows().stream()
        .skip(headerSize)
        .map(row -> String.join("", words(row)))
        .map(CODE::matcher)
        .filter(code -> code.lookingAt())
        .map(code -> code.group())
        .findFirst();
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
}
