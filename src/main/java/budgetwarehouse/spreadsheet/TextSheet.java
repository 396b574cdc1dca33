package budgetwarehouse.spreadsheet;

import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A sheet of texts and counts under frozen headings with a filter; no text is ever a formula. */
public final class TextSheet {
  private static final int EXPLANATION_WIDTH = 110;
  // a sheet has 1,048,576 rows, the headings among them
  private static final int MOST_ROWS = 1_048_575;

  private final Worksheet sheet;
  private final List<Integer> widths;
  private int row;

  /** Begin a sheet with its headings and the widths of its columns, in characters. */
  public TextSheet(Worksheet sheet, List<String> headings, List<Integer> widths) {
    this.sheet = sheet;
    this.widths = List.copyOf(widths);
    sheet.freezePane(0, 1);
    PageSetup.wide(sheet);
    sheet.repeatRows(0);
    sheet.rowHeight(0, RowHeight.of(2));
    for (int column = 0; column < headings.size(); column++) {
      sheet.width(column, widths.get(column));
      sheet.inlineString(0, column, headings.get(column));
      CellStyle.heading(sheet.style(0, column));
    }
  }

  /** Write a sheet of plain texts under titles. */
  public static void explanation(Worksheet sheet, List<String> titles, List<String> texts)
      throws IOException {
    sheet.width(0, EXPLANATION_WIDTH);
    PageSetup.wide(sheet);
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

  /** Add a row; beyond what the format can hold, rows are left to the page. */
  public void row(@Nullable Object... cells) throws IOException {
    if (row >= MOST_ROWS) {
      return;
    }
    row++;
    int lines = 1;
    for (int column = 0; column < cells.length; column++) {
      Object cell = cells[column];
      if (cell instanceof Number number) {
        sheet.value(row, column, number);
      } else if (cell != null) {
        String text = cell.toString();
        lines = Math.max(lines, RowHeight.lines(text, widths.get(column)));
        sheet.inlineString(row, column, CellText.fitting(text));
      }
    }
    style(cells);
    sheet.rowHeight(row, RowHeight.of(lines));
  }

  // cells side by side at once, which costs far less than one by one; empty ones stay without
  private void style(@Nullable Object... cells) {
    int begin = 0;
    for (int column = 0; column <= cells.length; column++) {
      if (column < cells.length && cells[column] != null) {
        continue;
      }
      if (begin < column) {
        CellStyle.text(sheet.range(row, begin, row, column - 1).style());
      }
      begin = column + 1;
    }
  }

  /** End the sheet. */
  public void finish() throws IOException {
    sheet.setAutoFilter(0, 0, row, widths.size() - 1);
    sheet.finish();
  }
}
