package budgetwarehouse.comparison;

import org.dhatim.fastexcel.StyleSetter;

/** How values of a comparison look. */
final class SheetStyle {
  private static final String CAUTION_TEXT = "9C5700";

  private SheetStyle() {}

  static void value(StyleSetter cell, DisplayColumn column) {
    cell.verticalAlignment("top").format(column.kind().spreadsheetFormat());
    if (column.role() == ColumnRole.CAUTION) {
      cell.wrapText(true).fontColor(CAUTION_TEXT);
    }
    cell.set();
  }
}
