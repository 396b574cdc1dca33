package budgetwarehouse.extraction.region;

import budgetwarehouse.extraction.Block;
import budgetwarehouse.extraction.Paragraph;
import budgetwarehouse.extraction.PrintedCell;
import budgetwarehouse.extraction.PrintedRow;
import budgetwarehouse.extraction.PrintedTable;
import budgetwarehouse.finding.Finding;
import budgetwarehouse.finding.FindingKind;
import budgetwarehouse.finding.Place;
import budgetwarehouse.vocabulary.MoneyUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads tables set one cell a line: each cell begins with a tab, a blank line ends the row, more
 * blank lines end the table, and a line without a tab goes on with the cell above it.
 *
 * <p>What stands above the first table, the body or the unit, is set in the same way and becomes
 * paragraphs.
 */
public final class TabCellReader implements RegionReader {
  private final ParagraphStart starts;

  public TabCellReader(ParagraphStart starts) {
    this.starts = starts;
  }

  @Override
  public Optional<Region> claim(List<TextLine> lines, int from) {
    if (!beginsCell(lines, from) || !beginsCell(lines, from + 1) || isIndented(lines, from)) {
      return Optional.empty();
    }

    var rows = new ArrayList<PrintedRow>();
    var blocks = new ArrayList<Block>();
    var findings = new ArrayList<Finding>();
    int end = from;
    int next = from;
    while (beginsCell(lines, next)) {
      end = endOfRow(lines, next);
      addRow(row(lines, next, end), rows, blocks);
      next = nextPrinted(lines, end);
      if (next - end > 1 || !beginsCell(lines, next)) {
        close(rows, blocks, findings);
      }
    }
    return Optional.of(new Region(end, blocks, findings));
  }

  /** Return whether the line is one cell: a tab, then a text or nothing, and no other tab. */
  private static boolean beginsCell(List<TextLine> lines, int index) {
    if (index >= lines.size()) {
      return false;
    }
    String line = lines.get(index).text();
    return line.startsWith("\t") && line.indexOf('\t', 1) < 0;
  }

  // paragraphs indented by a tab are sentences; most cells of a table are not
  private static boolean isIndented(List<TextLine> lines, int from) {
    List<TextLine> row = lines.subList(from, endOfRow(lines, from));
    long sentences = row.stream().filter(line -> line.text().strip().endsWith("。")).count();
    return sentences * 2 >= row.size();
  }

  // a bare tab is an empty cell, not a blank line
  private static boolean endsRow(TextLine line) {
    return line.isBlank() && !line.text().startsWith("\t");
  }

  private static int endOfRow(List<TextLine> lines, int from) {
    int end = from;
    while (end < lines.size() && (beginsCell(lines, end) || continuesCell(lines.get(end)))) {
      end++;
    }
    return end;
  }

  private static boolean continuesCell(TextLine line) {
    return !line.isBlank() && line.text().indexOf('\t') < 0;
  }

  private static int nextPrinted(List<TextLine> lines, int from) {
    int next = from;
    while (next < lines.size() && endsRow(lines.get(next))) {
      next++;
    }
    return next;
  }

  private PrintedRow row(List<TextLine> lines, int from, int end) {
    var cells = new ArrayList<PrintedCell>();
    for (TextLine line : lines.subList(from, end)) {
      if (line.text().startsWith("\t")) {
        cells.add(PrintedCell.of(line.number(), line.text().strip()));
      } else {
        int last = cells.size() - 1;
        cells.set(last, continued(cells.get(last), line.text().strip()));
      }
    }
    return new PrintedRow(lines.get(from).number(), cells);
  }

  private PrintedCell continued(PrintedCell cell, String text) {
    String joint = starts.opens(text) ? " " : "";
    return new PrintedCell(cell.line(), cell.text() + joint + text, cell.doubtful());
  }

  private static void addRow(PrintedRow row, List<PrintedRow> rows, List<Block> blocks) {
    boolean caption =
        row.cells().size() == 1
            || row.cells().stream().anyMatch(cell -> MoneyUnit.statedIn(cell.text()).isPresent());
    if (!rows.isEmpty() || !caption) {
      rows.add(row);
      return;
    }
    for (PrintedCell cell : row.cells()) {
      if (!cell.isEmpty()) {
        blocks.add(Paragraph.of(0, cell.line(), cell.text()));
      }
    }
  }

  private static void close(List<PrintedRow> rows, List<Block> blocks, List<Finding> findings) {
    if (rows.isEmpty()) {
      return;
    }
    var table = new PrintedTable(0, CutRows.close(rows));
    blocks.add(table);
    CutRows.gridWidth(table.rows())
        .ifPresent(width -> reportOtherWidths(table.rows(), width, findings));
    rows.clear();
  }

  private static void reportOtherWidths(List<PrintedRow> rows, int width, List<Finding> findings) {
    for (PrintedRow row : rows) {
      int cells = row.cells().size();
      if (cells != width) {
        var place = new Place(0, row.line(), "", row.text(0), "");
        findings.add(new Finding(FindingKind.ROW_SHAPE_DIFFERS, place, cells + " 格", width + " 格"));
      }
    }
  }
}
