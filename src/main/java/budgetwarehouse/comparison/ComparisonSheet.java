package budgetwarehouse.comparison;

import budgetwarehouse.warehouse.WarehouseViews;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Sheet of one comparison: frozen headings with units, numbers as numbers, a filter. */
final class ComparisonSheet {
  private static final int ROWS_IN_MEMORY = 1000;
  private static final int LONGEST_TEXT = 32_767;

  private final WarehouseViews views;

  ComparisonSheet(WarehouseViews views) {
    this.views = views;
  }

  void write(Workbook workbook, Comparison comparison) throws IOException {
    Worksheet sheet = workbook.newWorksheet(comparison.published().sheet());
    List<DisplayColumn> columns = comparison.columns();
    headings(sheet, columns);

    var rows = new RowCount();
    views.read(comparison.view(), cells -> row(sheet, columns, rows.next(), cells));
    sheet.setAutoFilter(0, 0, rows.last(), columns.size() - 1);
    sheet.finish();
  }

  private static void headings(Worksheet sheet, List<DisplayColumn> columns) {
    sheet.freezePane(1, 1);
    for (int column = 0; column < columns.size(); column++) {
      sheet.width(column, columns.get(column).width());
      sheet.inlineString(0, column, columns.get(column).heading());
      SheetStyle.heading(sheet.style(0, column));
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

  /** Number of the row being written; row 0 holds the headings. */
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
