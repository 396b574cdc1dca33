package budgetwarehouse.comparison;

import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.StyleSetter;

/** How cells of the workbook look. */
final class SheetStyle {
  private static final String HEADING_FILL = "1F4E79";
  private static final String HEADING_TEXT = "FFFFFF";
  private static final String CAUTION_TEXT = "9C5700";
  private static final String LINE = "D0D7DE";
  private static final int TITLE_SIZE = 14;

  private SheetStyle() {}

  static void title(StyleSetter cell) {
    cell.bold().fontSize(TITLE_SIZE).set();
  }

  static void heading(StyleSetter cell) {
    cell.bold()
        .fillColor(HEADING_FILL)
        .fontColor(HEADING_TEXT)
        .wrapText(true)
        .verticalAlignment("center")
        .borderStyle(BorderStyle.THIN)
        .borderColor(LINE)
        .set();
  }

  static void text(StyleSetter cell) {
    cell.wrapText(true).verticalAlignment("top").set();
  }

  static void value(StyleSetter cell, DisplayColumn column) {
    cell.verticalAlignment("top").format(column.kind().spreadsheetFormat());
    if (column.role() == ColumnRole.CAUTION) {
      cell.wrapText(true).fontColor(CAUTION_TEXT);
    }
    cell.set();
  }
}
