package budgetwarehouse.sample.pdf;

import budgetwarehouse.extraction.pdf.Sheet;
import budgetwarehouse.sample.SampleCell;
import budgetwarehouse.sample.SampleGrid;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Draws one page of a table. */
final class TableDrawing {
  static final double SIZE = 8;
  private static final double LEADING = 11;
  private static final double PADDING = 3;
  private static final double RULE = 0.5;

  private final SampleGrid grid;
  private final double[] widths;
  private final Set<String> layout;

  TableDrawing(SampleGrid grid, double[] widths, Set<String> layout) {
    this.grid = grid;
    this.widths = widths;
    this.layout = layout;
  }

  /** Return how high each row is. */
  double[] heights() {
    double[] heights = new double[grid.height()];
    Arrays.fill(heights, LEADING + 4);
    for (SampleCell cell : grid.cells()) {
      int last = cell.row() + cell.rowSpan() - 1;
      double lacking = lines(cell).size() * LEADING + 4 - sum(heights, cell.row(), last + 1);
      heights[last] += Math.max(0, lacking);
    }
    return heights;
  }

  /** Draw it with its top left corner at a place. */
  void draw(Sheet sheet, double left, double top) {
    double[] heights = heights();
    for (SampleCell cell : grid.cells()) {
      double x = left + sum(widths, 0, cell.column());
      double y = top + sum(heights, 0, cell.row());
      double width = sum(widths, cell.column(), cell.column() + cell.columnSpan());
      double height = sum(heights, cell.row(), cell.row() + cell.rowSpan());
      shade(sheet, cell, x, y, width, height);
      rule(sheet, x, y, width, height);
      write(sheet, cell, x, y, width, height);
    }
  }

  private void shade(
      Sheet sheet, SampleCell cell, double x, double y, double width, double height) {
    if (layout.contains("shaded") && (grid.isHead(cell.row()) || cell.row() % 2 == 0)) {
      sheet.fill(x, y, width, height, grid.isHead(cell.row()) ? 0.8 : 0.93);
    }
  }

  private void rule(Sheet sheet, double x, double y, double width, double height) {
    if (!layout.contains("filled")) {
      sheet.box(x, y, width, height);
      return;
    }
    sheet.fill(x, y, width, RULE, 0).fill(x, y + height - RULE, width, RULE, 0);
    sheet.fill(x, y, RULE, height, 0).fill(x + width - RULE, y, RULE, height, 0);
  }

  private void write(
      Sheet sheet, SampleCell cell, double x, double y, double width, double height) {
    List<String> lines = lines(cell);
    double baseline = y + (height - lines.size() * LEADING) / 2 + SIZE;
    for (String line : lines) {
      if (!line.isEmpty()) {
        double start = x + indent(cell, width, Wrapping.width(line, SIZE));
        sheet.text(start, baseline, SIZE, line);
      }
      baseline += LEADING;
    }
  }

  private double indent(SampleCell cell, double width, double textWidth) {
    if (grid.isHead(cell.row())) {
      return (width - textWidth) / 2;
    }
    double room = layout.contains("touching") ? 0 : PADDING;
    return cell.isNumber() ? width - textWidth - room : PADDING;
  }

  private List<String> lines(SampleCell cell) {
    double width = sum(widths, cell.column(), cell.column() + cell.columnSpan());
    return Wrapping.lines(cell.text(), width - 2 * PADDING + 1, SIZE);
  }

  private static double sum(double[] numbers, int from, int to) {
    return Arrays.stream(numbers, from, to).sum();
  }
}
