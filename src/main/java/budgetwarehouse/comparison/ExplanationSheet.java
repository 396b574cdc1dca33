package budgetwarehouse.comparison;

import budgetwarehouse.spreadsheet.CellStyle;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** First sheet of the workbook: what it holds, in which units, and what to beware of. */
final class ExplanationSheet {
  private static final String NAME = "说明";
  private static final List<String> HEADINGS = List.of("工作表", "每行是什么", "使用时注意", "数据库视图");
  private static final List<Integer> WIDTHS = List.of(22, 60, 70, 30);

  void write(Workbook workbook, List<Comparison> comparisons, List<String> explanation) {
    Worksheet sheet = workbook.newWorksheet(NAME);
    for (int column = 0; column < WIDTHS.size(); column++) {
      sheet.width(column, WIDTHS.get(column));
    }

    int row = 0;
    for (String line : explanation) {
      sheet.inlineString(row, 0, line);
      if (row == 0) {
        CellStyle.title(sheet.style(row, 0));
      }
      row++;
    }
    contents(sheet, comparisons, row + 1);
  }

  private static void contents(Worksheet sheet, List<Comparison> comparisons, int first) {
    for (int column = 0; column < HEADINGS.size(); column++) {
      sheet.inlineString(first, column, HEADINGS.get(column));
      CellStyle.heading(sheet.style(first, column));
    }
    int row = first;
    for (Comparison comparison : comparisons) {
      row++;
      List<String> cells =
          List.of(
              comparison.published().sheet(),
              comparison.view().chineseComment(),
              comparison.published().note(),
              comparison.view().qualifiedName());
      for (int column = 0; column < cells.size(); column++) {
        sheet.inlineString(row, column, cells.get(column));
        CellStyle.text(sheet.style(row, column));
      }
    }
  }
}
