package budgetwarehouse.sample.pdf;

import budgetwarehouse.sample.SampleCell;
import budgetwarehouse.sample.SampleGrid;
import budgetwarehouse.sample.SampleTable;
import java.util.Arrays;

/**
 * Finds how wide the columns of a table are, so that no amount is broken and the page is filled.
 */
final class ColumnWidths {
  private static final double NARROWEST = 26;
  private static final double WIDEST_LABEL = 130;
  private static final double NARROWEST_LABEL = 50;
  private static final double PADDING = 6;

  private ColumnWidths() {}

  /** Return the widths, which fill a page or, where amounts need more, go over it. */
  static double[] of(SampleTable table, double page, double size) {
    double[] widths = natural(table, size);
    double tooWide = Arrays.stream(widths).sum() - page;
    if (tooWide > 0) {
      narrowLabels(table, widths, tooWide);
    } else {
      for (int column = 0; column < widths.length; column++) {
        widths[column] -= tooWide / widths.length;
      }
    }
    return widths;
  }

  private static double[] natural(SampleTable table, double size) {
    double[] widths = new double[table.width()];
    Arrays.fill(widths, NARROWEST);
    SampleGrid grid = table.grid();
    for (SampleCell cell : grid.cells()) {
      if (cell.columnSpan() == 1 && !grid.isHead(cell.row())) {
        double needed = Wrapping.width(cell.text(), size) + PADDING;
        double allowed = cell.isNumber() ? needed : Math.min(needed, WIDEST_LABEL);
        widths[cell.column()] = Math.max(widths[cell.column()], allowed);
      }
    }
    return widths;
  }

  private static void narrowLabels(SampleTable table, double[] widths, double tooWide) {
    long labels = table.roles().stream().filter("label"::equals).count();
    for (int column = 0; column < widths.length; column++) {
      if (table.roles().get(column).equals("label")) {
        widths[column] = Math.max(NARROWEST_LABEL, widths[column] - tooWide / labels);
      }
    }
  }
}
