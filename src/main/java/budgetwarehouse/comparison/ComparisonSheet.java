package budgetwarehouse.comparison;

import budgetwarehouse.spreadsheet.CellStyle;
import budgetwarehouse.warehouse.WarehouseViews;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * Sheet of one comparison: frozen headings with units, numbers as numbers, a filter. A sheet ends
 * where the format does; what it leaves out its last row says, and the CSV file holds.
 */
final class ComparisonSheet {
  private static final int ROWS_IN_MEMORY = 1000;
  private static final int LONGEST_TEXT = 32_767;

  // a sheet has 1,048,576 rows, the headings and the last one among them
  private static final int MOST_ROWS = 1_048_574;

  private final WarehouseViews views;
  private final int mostRows;

  ComparisonSheet(WarehouseViews views) {
    this(views, MOST_ROWS);
  }

  ComparisonSheet(WarehouseViews views, int mostRows) {
    this.views = views;
    this.mostRows = mostRows;
  }

  void write(Workbook workbook, Comparison comparison) throws IOException {
    Worksheet sheet = workbook.newWorksheet(comparison.published().sheet());
    List<DisplayColumn> columns = comparison.columns();
    headings(sheet, columns);

    var rows = new RowCount();
    views.read(
        comparison.view(),
        cells -> {
          if (rows.next() <= mostRows) {
            row(sheet, columns, rows.last(), cells);
          }
        });
    int shown = Math.min(rows.last(), mostRows);
    sheet.setAutoFilter(0, 0, shown, columns.size() - 1);
    if (rows.last() > shown) {
      String leftOut = "另有 " + (rows.last() - shown) + " 行，见同名 CSV 文件";
      sheet.inlineString(shown + 1, 0, leftOut);
    }
    sheet.finish();
  }

  private static void headings(Worksheet sheet, List<DisplayColumn> columns) {
    sheet.freezePane(1, 1);
    for (int column = 0; column < columns.size(); column++) {
      sheet.width(column, columns.get(column).width());
      sheet.inlineString(0, column, columns.get(column).heading());
      CellStyle.heading(sheet.style(0, column));
    }
  }

  private static void row(
      Worksheet sheet, List<DisplayColumn> columns, int row, List<@Nullable Object> cells)
      throws IOException {
    for (int column = 0; column < columns.size(); column++) {
      DisplayColumn display = columns.get(column);
      if (value(sheet, row, column, display.shown(cells.get(column)))) {
        SheetStyle.value(sheet.style(row, column), display);
      }
    }
    if (row % ROWS_IN_MEMORY == 0) {
      sheet.flush();
    }
  }

  private static boolean value(Worksheet sheet, int row, int column, @Nullable Object value) {
    if (value == null) {
      return false;
    }
    if (value instanceof Number number) {
      sheet.value(row, column, number);
    } else if (value instanceof LocalDate date) {
      sheet.inlineString(row, column, date.toString());
    } else {
      sheet.inlineString(row, column, fitting(value.toString()));
    }
    return true;
  }

  private static String fitting(String text) {
    return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT - 1) + "…";
  }

  /** Number of the row that was read last; row 0 holds the headings. */
  private static final class RowCount {
    private int last;

    int next() {
      return ++last;
    }

    int last() {
      return last;
    }
  }
}
