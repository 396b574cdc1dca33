package budgetwarehouse.spreadsheet;

import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.StyleSetter;

/** How headings and texts of all our workbooks look. */
public final class CellStyle {
  private static final String HEADING_FILL = "1F4E79";
  private static final String HEADING_TEXT = "FFFFFF";
  private static final String LINE = "D0D7DE";
  private static final int TITLE_SIZE = 14;

  private CellStyle() {}

  /** Make a cell the title of its sheet. */
  public static void title(StyleSetter cell) {
    cell.bold().fontSize(TITLE_SIZE).set();
  }

  /** Make a cell the heading of a column. */
  public static void heading(StyleSetter cell) {
    heading(cell, HEADING_FILL);
  }

  /** Make a cell the heading of a column, on a colour of its own that white can be read on. */
  public static void heading(StyleSetter cell, String fill) {
    cell.bold()
        .fillColor(fill)
        .fontColor(HEADING_TEXT)
        .wrapText(true)
        .verticalAlignment("center")
        .borderStyle(BorderStyle.THIN)
        .borderColor(LINE)
        .set();
  }

  /** Make a cell the name of what stands beside it. */
  public static void label(StyleSetter cell) {
    cell.bold().verticalAlignment("top").fontColor(HEADING_FILL).set();
  }

  /** Let the text of a cell run over several lines. */
  public static void text(StyleSetter cell) {
    cell.wrapText(true).verticalAlignment("top").set();
  }
}
