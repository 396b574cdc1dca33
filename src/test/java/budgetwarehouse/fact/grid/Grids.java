package budgetwarehouse.fact.grid;

import budgetwarehouse.extraction.PrintedCell;
import budgetwarehouse.extraction.PrintedRow;
import budgetwarehouse.extraction.PrintedTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes tables in short, for tests: rows parted by {@code /}, cells by {@code |}; {@code {2x3}}
 * behind a text says that its cell covers two rows and three columns.
 */
final class Grids {
  private static final Pattern CELL = Pattern.compile("([^{]*)(?:\\{(\\d)x(\\d)})?");

  private Grids() {}

  static PrintedTable table(int page, boolean continued, String rows) {
    return new PrintedTable(page, rows(rows), continued);
  }

  static List<PrintedRow> rows(String rows) {
    var table = new ArrayList<PrintedRow>();
    for (String row : rows.split("/", -1)) {
      int line = table.size() + 1;
      table.add(
          new PrintedRow(
              line, Arrays.stream(row.split("\\|", -1)).map(text -> cell(line, text)).toList()));
    }
    return table;
  }

  private static PrintedCell cell(int line, String text) {
    Matcher parts = CELL.matcher(text);
    if (!parts.matches() || parts.group(2) == null) {
      return PrintedCell.of(line, text);
    }
    return new PrintedCell(
        line,
        parts.group(1),
        false,
        Integer.parseInt(parts.group(2)),
        Integer.parseInt(parts.group(3)));
  }
}
