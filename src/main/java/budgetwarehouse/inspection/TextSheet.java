package budgetwarehouse.inspection;

import budgetwarehouse.spreadsheet.CellStyle;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A sheet of texts and counts under frozen headings with a filter; no text is ever a formula. */
final class TextSheet {
  private static final int EXPLANATION_WIDTH = 110;
  private static final double LINE_HEIGHT = 15;
  private static final double HIGHEST_ROW = 409;
  private static final int FIRST_WIDE = 0x2000;
  private static final int LONGEST_TEXT = 32_767;
  // a sheet has 1,048,576 rows, the headings among them
  private static final int MOST_ROWS = 1_048_575;

  private final Worksheet sheet;
  private final List<Integer> widths;
  private int row;

  TextSheet(Worksheet sheet, List<String> headings, List<Integer> widths) {
    this.sheet = sheet;
    this.widths = List.copyOf(widths);
    sheet.freezePane(0, 1);
    print(sheet);
    sheet.repeatRows(0);
    sheet.rowHeight(0, 2 * LINE_HEIGHT);
    for (int column = 0; column < headings.size(); column++) {
      sheet.width(column, widths.get(column));
      sheet.inlineString(0, column, headings.get(column));
      CellStyle.heading(sheet.style(0, column));
    }
  }

  /** Write a sheet of plain texts under titles. */
  static void explanation(Worksheet sheet, List<String> titles, List<String> texts)
      throws IOException {
    sheet.width(0, EXPLANATION_WIDTH);
    print(sheet);
    int row = 0;
    for (String title : titles) {
      sheet.inlineString(row, 0, title);
      CellStyle.title(sheet.style(row, 0));
      row++;
    }
    for (String text : texts) {
      row++;
      sheet.inlineString(row, 0, text);
      CellStyle.text(sheet.style(row, 0));
    }
    sheet.finish();
  }

  // a sheet is as wide as a page, and says which page of how many
  private static void print(Worksheet sheet) {
    sheet.paperSize(PaperSize.A4_PAPER);
    sheet.pageOrientation("landscape");
    sheet.setFitToPage(true);
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
    sheet.footer("第 &P 页，共 &N 页", Position.CENTER);
  }

  /** Add a row; beyond what the format can hold, rows are left to the page. */
  void row(@Nullable Object... cells) throws IOException {
    if (row >= MOST_ROWS) {
      return;
    }
    row++;
    int lines = 1;
    for (int column = 0; column < cells.length; column++) {
      Object cell = cells[column];
      if (cell instanceof Number number) {
        sheet.value(row, column, number);
        CellStyle.text(sheet.style(row, column));
      } else if (cell != null) {
        String text = cell.toString();
        lines = Math.max(lines, lines(text, widths.get(column)));
        sheet.inlineString(row, column, text.substring(0, Math.min(LONGEST_TEXT, text.length())));
        CellStyle.text(sheet.style(row, column));
      }
    }
    sheet.rowHeight(row, Math.min(HIGHEST_ROW, lines * LINE_HEIGHT));
  }

  // not every program makes a row as high as its wrapped texts
  private static int lines(String text, int width) {
    return text.lines()
        .mapToInt(line -> Math.max(1, (widthOf(line) + width - 2) / (width - 1)))
        .sum();
  }

  // a column is so many digits wide, and a Chinese character takes the room of two
  private static int widthOf(String line) {
    return line.codePoints().map(point -> point < FIRST_WIDE ? 1 : 2).sum();
  }

  /** End the sheet. */
  void finish() throws IOException {
    sheet.setAutoFilter(0, 0, row, widths.size() - 1);
    sheet.finish();
  }
}
