package budgetwarehouse.extraction.pdf;

import budgetwarehouse.extraction.PrintedCell;
import budgetwarehouse.extraction.PrintedRow;
import budgetwarehouse.extraction.PrintedTable;
import budgetwarehouse.extraction.number.NumberTokens;
import budgetwarehouse.extraction.pdf.grid.Cell;
import budgetwarehouse.extraction.pdf.grid.Grid;
import budgetwarehouse.extraction.pdf.page.Glyph;
import budgetwarehouse.extraction.pdf.text.CellText;
import budgetwarehouse.extraction.pdf.text.LineNumbers;
import budgetwarehouse.extraction.pdf.text.LineSetter;
import budgetwarehouse.extraction.pdf.text.Placement;
import budgetwarehouse.extraction.pdf.text.SetLine;
import budgetwarehouse.finding.FindingKind;
import java.util.ArrayList;
import java.util.List;

/** Sets the glyphs of one grid as a printed table. */
final class TableSetter {
  private final int page;
  private final Grid grid;
  private final LineNumbers lineNumbers;
  private final PageFindings findings;
  private final boolean continued;
  private final List<Filled> filled = new ArrayList<>();

  /** Grid, and whether it continues the last one of the page before. */
  record PlacedGrid(Grid grid, boolean continued) {}

  private record Filled(Cell cell, String text, int line, boolean doubtful) {}

  /** Prepare to set one grid. */
  TableSetter(int page, PlacedGrid placed, LineNumbers lineNumbers, PageFindings findings) {
    this.page = page;
    this.grid = placed.grid();
    this.continued = placed.continued();
    this.lineNumbers = lineNumbers;
    this.findings = findings;
  }

  /**
   * Set the table.
   *
   * @param tokens takes the numbers of every line set
   */
  PrintedTable set(Placement placement, NumberTokens tokens) {
    List<List<Glyph>> glyphs = placement.ofGrid(grid);
    for (int i = 0; i < grid.cells().size(); i++) {
      boolean fused = placement.holdsFused(glyphs.get(i));
      filled.add(fill(grid.cells().get(i), glyphs.get(i), fused, tokens));
    }
    List<PrintedRow> rows = new ArrayList<>();
    for (int row = 0; row < grid.rows(); row++) {
      rows.add(row(row));
    }
    return new PrintedTable(page, rows, continued);
  }

  private Filled fill(Cell cell, List<Glyph> glyphs, boolean fused, NumberTokens tokens) {
    List<SetLine> lines = LineSetter.setCell(glyphs);
    lines.forEach(line -> tokens.add(line.text()));
    String text = CellText.join(lines, cell.box());
    int line =
        lines.isEmpty()
            ? lineNumbers.below(cell.box().top())
            : lineNumbers.at(lines.get(0).baseline());
    boolean plain = findings.reportLegibility(lines, line, text);
    if (fused) {
      findings.add(FindingKind.NUMBERS_TOUCH, line, text, "相邻两格各一个数字");
    }
    if (!cell.rectangular()) {
      findings.add(FindingKind.CELL_NOT_RECTANGULAR, line, text, "四边闭合的单元格");
    }
    return new Filled(cell, text, line, fused || !plain || !cell.rectangular());
  }

  private PrintedRow row(int row) {
    int line = rowLine(row);
    List<PrintedCell> cells = new ArrayList<>();
    for (int column = 0; column < grid.columns(); column++) {
      Filled here = filled.get(grid.cellIndex(row, column));
      boolean first = here.cell().row() == row && here.cell().column() == column;
      cells.add(
          first ? printed(here, line) : new PrintedCell(line, "", !here.cell().rectangular()));
    }
    return new PrintedRow(line, cells);
  }

  private static PrintedCell printed(Filled filled, int rowLine) {
    int line = filled.text().isEmpty() ? rowLine : filled.line();
    return new PrintedCell(
        line,
        filled.text(),
        filled.doubtful(),
        filled.cell().rowSpan(),
        filled.cell().columnSpan());
  }

  /** Return the line on which a row begins: the first of its texts, not of those merged into it. */
  private int rowLine(int row) {
    int first = Integer.MAX_VALUE;
    for (int column = 0; column < grid.columns(); column++) {
      Filled here = filled.get(grid.cellIndex(row, column));
      if (here.cell().row() == row && !here.text().isEmpty()) {
        first = Math.min(first, here.line());
      }
    }
    return first == Integer.MAX_VALUE ? lineNumbers.below(grid.rowTop(row)) : first;
  }
}
