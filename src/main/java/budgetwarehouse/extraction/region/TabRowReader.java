package budgetwarehouse.extraction.region;

import budgetwarehouse.extraction.PrintedCell;
import budgetwarehouse.extraction.PrintedRow;
import budgetwarehouse.extraction.PrintedTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads tables set one row a line, the cells parted by tabs; a line without a tab ends the table.
 * Trailing empty cells stay, since they say how wide the table is. A text that is merely indented
 * by a tab is no table.
 */
public final class TabRowReader implements RegionReader {
  @Override
  public Optional<Region> claim(List<TextLine> lines, int from) {
    var rows = new ArrayList<PrintedRow>();
    boolean parted = false;
    int end = from;
    while (end < lines.size() && isRow(lines.get(end))) {
      TextLine line = lines.get(end);
      parted |= partsCells(line.text());
      rows.add(row(line));
      end++;
    }
    return parted
        ? Optional.of(new Region(end, List.of(new PrintedTable(0, rows)), List.of()))
        : Optional.empty();
  }

  private static boolean isRow(TextLine line) {
    return line.text().indexOf('\t') >= 0 && !line.isBlank();
  }

  /** Return whether tabs stand between two texts, or several behind one: empty cells. */
  private static boolean partsCells(String line) {
    return line.strip().indexOf('\t') >= 0 || line.endsWith("\t\t");
  }

  private static PrintedRow row(TextLine line) {
    var cells = new ArrayList<PrintedCell>();
    String text = line.text();
    int start = 0;
    for (int tab = text.indexOf('\t'); tab >= 0; tab = text.indexOf('\t', start)) {
      cells.add(PrintedCell.of(line.number(), text.substring(start, tab).strip()));
      start = tab + 1;
    }
    cells.add(PrintedCell.of(line.number(), text.substring(start).strip()));
    return new PrintedRow(line.number(), cells);
  }
}
