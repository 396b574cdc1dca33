package budgetwarehouse.extraction.pdf;

import budgetwarehouse.extraction.PrintedCell;
import budgetwarehouse.extraction.PrintedRow;
import budgetwarehouse.extraction.PrintedTable;
import budgetwarehouse.extraction.number.NumberTokens;
import budgetwarehouse.extraction.pdf.PageItem.PlacedTable;
import budgetwarehouse.extraction.pdf.PageItem.ProseLine;
import budgetwarehouse.extraction.pdf.page.PageContent;
import budgetwarehouse.extraction.pdf.text.LineNumbers;
import budgetwarehouse.extraction.pdf.text.OpenTable;
import budgetwarehouse.extraction.pdf.text.SetLine;
import budgetwarehouse.finding.FindingKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sorts the lines outside grids: prose, tables without ruling lines, and what is left out. */
final class ProseSetter {
  private final PageContent page;
  private final LineNumbers lineNumbers;
  private final PageFindings findings;
  private final NumberTokens numbers = new NumberTokens();
  private final NumberTokens leftOut = new NumberTokens();
  private int openTables;

  ProseSetter(PageContent page, LineNumbers lineNumbers, PageFindings findings) {
    this.page = page;
    this.lineNumbers = lineNumbers;
    this.findings = findings;
  }

  /**
   * Sort the lines of a page.
   *
   * @param inCells takes the numbers of tables without ruling lines
   */
  List<PageItem> set(List<SetLine> lines, NumberTokens inCells) {
    List<SetLine> text = new ArrayList<>();
    for (SetLine line : lines) {
      if (PageFurniture.isFurniture(line, page.box())) {
        leftOut.add(line.text());
      } else {
        text.add(line);
      }
    }
    List<PageItem> items = new ArrayList<>();
    int done = 0;
    for (Optional<OpenTable> table = OpenTable.firstIn(text, 0);
        table.isPresent();
        table = OpenTable.firstIn(text, done)) {
      addProse(text.subList(done, table.get().first()), items);
      done = table.get().end();
      items.add(openTable(table.get(), text, inCells));
    }
    addProse(text.subList(done, text.size()), items);
    return items;
  }

  private void addProse(List<SetLine> lines, List<PageItem> items) {
    for (SetLine line : lines) {
      numbers.add(line.text());
      int number = lineNumbers.at(line.baseline());
      findings.reportLegibility(List.of(line), number, line.text());
      items.add(proseLine(line, number));
    }
  }

  private ProseLine proseLine(SetLine line, int number) {
    return new ProseLine(
        page.number(),
        number,
        line.baseline(),
        line.left(),
        line.right(),
        line.first().em(),
        line.firstPieceWidth(),
        page.box().width(),
        line.isParted(),
        false,
        line.text().strip());
  }

  private PlacedTable openTable(OpenTable table, List<SetLine> lines, NumberTokens inCells) {
    List<PrintedRow> rows = new ArrayList<>();
    for (int i = 0; i < table.rows().size(); i++) {
      int number = lineNumbers.at(lines.get(table.first() + i).baseline());
      List<PrintedCell> cells = new ArrayList<>();
      for (String text : table.rows().get(i)) {
        inCells.add(text);
        cells.add(new PrintedCell(number, text, true));
      }
      rows.add(new PrintedRow(number, cells));
    }
    SetLine first = lines.get(table.first());
    int line = lineNumbers.at(first.baseline());
    findings.add(FindingKind.TABLE_WITHOUT_RULES, line, first.text(), "有框线的表格");
    openTables++;
    return new PlacedTable(first.baseline(), new PrintedTable(page.number(), rows));
  }

  /** Return the numbers in prose. */
  NumberTokens numbers() {
    return numbers;
  }

  /** Return the numbers in lines that are left out. */
  NumberTokens leftOut() {
    return leftOut;
  }

  /** Return how many tables without ruling lines there are. */
  int openTables() {
    return openTables;
  }
}
