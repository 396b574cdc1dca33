package budgetwarehouse.sample.office;

import budgetwarehouse.sample.SampleBlock;
import budgetwarehouse.sample.SampleCell;
import budgetwarehouse.sample.SampleGrid;
import budgetwarehouse.sample.SampleTable;
import java.math.BigDecimal;
import java.util.Set;

/** Fills a sheet from its first row downwards. */
final class SheetFilling {
  private final SheetTarget target;
  private final int width;
  private int next = 0;

  private SheetFilling(SheetTarget target, int width) {
    this.target = target;
    this.width = width;
  }

  /** Fill a sheet as planned. */
  static void fill(PlannedSheet sheet, SheetTarget target) {
    int width =
        sheet.blocks().stream()
            .flatMap(block -> block.table().stream())
            .mapToInt(SampleTable::width)
            .max()
            .orElse(1);
    var filling = new SheetFilling(target, width);
    sheet.blocks().forEach(filling::add);
  }

  private void add(SampleBlock block) {
    switch (block.kind()) {
      case TABLE -> table(block.table().orElseThrow().grid(), block.layout());
      case CAPTION -> caption(block);
      case TITLE, NOTE -> wide(block.text());
      case COVER, HEADING, TEXT, NUMBER, PAGE -> target.text(next++, 0, block.text());
    }
  }

  private void wide(String text) {
    target.text(next, 0, text);
    if (width > 1) {
      target.merge(next, 0, next, width - 1);
    }
    next++;
  }

  private void caption(SampleBlock block) {
    if (!block.text().isEmpty()) {
      target.text(next, 0, block.text());
    }
    target.text(next++, width - 1, block.right());
  }

  private void table(SampleGrid grid, Set<String> layout) {
    for (SampleCell cell : grid.cells()) {
      write(cell, layout, isTotal(grid, cell.row()));
      if (cell.isMerged()) {
        int row = next + cell.row();
        int lastRow = row + cell.rowSpan() - 1;
        target.merge(row, cell.column(), lastRow, cell.column() + cell.columnSpan() - 1);
      }
    }
    if (layout.contains("hidden")) {
      target.hideRow(next + grid.height() - 2);
      target.hideColumn(grid.width() - 1);
    }
    next += grid.height();
  }

  private static boolean isTotal(SampleGrid grid, int row) {
    return grid.row(row).stream().anyMatch(cell -> cell.text().endsWith("合计"));
  }

  private void write(SampleCell cell, Set<String> layout, boolean total) {
    int row = next + cell.row();
    if (!cell.isNumber() || layout.contains("texts")) {
      target.text(row, cell.column(), cell.text());
      return;
    }
    var value = new BigDecimal(cell.text().replace(",", ""));
    if (total && layout.contains("formulas")) {
      target.formula(row, cell.column(), value, shown(cell.text()));
    } else {
      target.number(row, cell.column(), value, shown(cell.text()));
    }
  }

  /** The number format that shows a number as it is printed. */
  private static String shown(String printed) {
    String whole = printed.contains(",") ? "#,##0" : "0";
    int point = printed.indexOf('.');
    return point < 0 ? whole : whole + "." + "0".repeat(printed.length() - point - 1);
  }
}
