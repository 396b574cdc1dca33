package budgetwarehouse.comparison;

import budgetwarehouse.spreadsheet.CellText;
import budgetwarehouse.spreadsheet.PageSetup;
import budgetwarehouse.spreadsheet.RowHeight;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.dhatim.fastexcel.ConditionalFormattingExpressionRule;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * Sheet with the rows of a comparison: headings and subject stay when it is scrolled, numbers are
 * numbers, rows to beware of are coloured. A sheet ends where the format does; what it leaves out
 * its last row says, and the CSV file holds.
 */
final class ComparisonSheet {
  static final String NAME = "数据";

  private static final int ROWS_IN_MEMORY = 1000;
  private static final double HEADING_HEIGHT = RowHeight.of(3);

  // a sheet has 1,048,576 rows, the headings and the last one among them
  private static final int MOST_ROWS = 1_048_574;
  private static final String PRINT_AREA = "_xlnm.Print_Area";

  private final Worksheet sheet;
  private final SheetColumns columns;
  private final List<RowMark> marks;
  private final int mostRows;
  private final ComparisonTally tally;
  private final StyleRuns styles;

  /** Begin the sheet as the next of a workbook. */
  ComparisonSheet(Workbook workbook, Comparison comparison, List<RowMark> marks) {
    this(workbook, comparison, marks, MOST_ROWS);
  }

  ComparisonSheet(Workbook workbook, Comparison comparison, List<RowMark> marks, int mostRows) {
    this.marks = List.copyOf(marks);
    this.mostRows = mostRows;
    sheet = workbook.newWorksheet(NAME);
    columns = SheetColumns.of(comparison);
    tally = new ComparisonTally(comparison.columns());
    styles = new StyleRuns(sheet, columns);
    setUp(sheet, columns, comparison.published().sheet());
  }

  /** Add a row. */
  void add(List<@Nullable Object> cells) throws IOException {
    tally.add(cells);
    if (tally.rows() <= mostRows) {
      row((int) tally.rows(), cells);
    }
  }

  /** End the sheet and return what its rows come to. */
  ComparisonTally finish() throws IOException {
    int shown = (int) Math.min(tally.rows(), mostRows);
    styles.end(shown);
    sheet.setAutoFilter(0, 0, shown, columns.size() - 1);
    sheet.range(0, 0, shown, columns.printed() - 1).setName(PRINT_AREA);
    mark(shown);
    if (tally.rows() > shown) {
      String leftOut = "另有 " + (tally.rows() - shown) + " 行，见同名 CSV 文件";
      sheet.inlineString(shown + 1, 0, leftOut);
    }
    sheet.finish();
    return tally;
  }

  private static void setUp(Worksheet sheet, SheetColumns columns, String title) {
    PageSetup.wide(sheet);
    sheet.header(title, Position.CENTER);
    sheet.repeatRows(0);
    sheet.freezePane(columns.frozen(), 1);
    sheet.rowHeight(0, HEADING_HEIGHT);
    for (int column = 0; column < columns.size(); column++) {
      DisplayColumn display = columns.display(column);
      sheet.width(column, columns.width(column));
      sheet.inlineString(0, column, display.heading());
      SheetStyle.heading(sheet.style(0, column), display.role());
    }
  }

  private void row(int row, List<@Nullable Object> cells) throws IOException {
    int lines = 1;
    for (int column = 0; column < columns.size(); column++) {
      DisplayColumn display = columns.display(column);
      Object value = columns.cell(cells, column);
      if (value == null) {
        styles.skip(row, column);
        continue;
      }
      if (value instanceof Number number) {
        sheet.value(row, column, number);
      } else {
        String text = CellText.fitting(text(value));
        sheet.inlineString(row, column, text);
        if (SheetStyle.wraps(display)) {
          lines = Math.max(lines, RowHeight.lines(text, columns.width(column)));
        }
      }
      styles.add(row, column);
    }
    sheet.rowHeight(row, RowHeight.of(lines));
    if (row % ROWS_IN_MEMORY == 0) {
      styles.end(row);
      sheet.flush();
    }
  }

  private static String text(Object value) {
    if (value instanceof Boolean truth) {
      return truth ? "是" : "否";
    }
    return value instanceof Collection<?> list ? ListText.of(list) : value.toString();
  }

  private void mark(int shown) {
    if (shown == 0) {
      return;
    }
    for (RowMark mark : marks) {
      columns
          .find(mark.column())
          .ifPresent(
              column -> {
                String formula = mark.formula(SheetColumns.letters(column));
                sheet
                    .range(1, 0, shown, columns.size() - 1)
                    .style()
                    .fillColor(mark.fill())
                    .set(new ConditionalFormattingExpressionRule(formula, false));
              });
    }
  }
}
