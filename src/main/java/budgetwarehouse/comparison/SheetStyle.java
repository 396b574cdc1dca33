package budgetwarehouse.comparison;

import budgetwarehouse.spreadsheet.CellStyle;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.StyleSetter;

/** How headings and values of a comparison look. */
final class SheetStyle {
  private static final String CAUTION_TEXT = "9C5700";
  private static final String EVIDENCE_TEXT = "595959";
  private static final String LINE = "D9D9D9";
  private static final int WRAPPED_WIDTH = 20;

  private SheetStyle() {}

  /** Make a cell the heading of a column of some role. */
  static void heading(StyleSetter cell, ColumnRole role) {
    CellStyle.heading(
        cell,
        switch (role) {
          case SUBJECT -> "1F4E79";
          case VALUE -> "2E75B6";
          case PEERS -> "548235";
          case CAUTION -> "BF8F00";
          default -> "7F7F7F";
        });
  }

  /** Return whether the texts of a column run over several lines. */
  static boolean wraps(DisplayColumn column) {
    return column.role().compareTo(ColumnRole.CAUTION) <= 0
        && column.kind() == ColumnKind.TEXT
        && column.width() >= WRAPPED_WIDTH;
  }

  static void value(StyleSetter cell, DisplayColumn column) {
    cell.verticalAlignment("top")
        .format(column.kind().spreadsheetFormat())
        .borderStyle(BorderSide.BOTTOM, BorderStyle.THIN)
        .borderColor(BorderSide.BOTTOM, LINE);
    if (column.role() == ColumnRole.SUBJECT && column.kind() == ColumnKind.COUNT) {
      cell.horizontalAlignment("center");
    }
    if (wraps(column)) {
      cell.wrapText(true);
    }
    if (column.role() == ColumnRole.CAUTION) {
      cell.fontColor(CAUTION_TEXT);
    } else if (column.role().compareTo(ColumnRole.CAUTION) > 0) {
      cell.fontColor(EVIDENCE_TEXT);
    }
    cell.set();
  }
}
