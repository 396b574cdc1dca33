package budgetwarehouse.comparison;

import budgetwarehouse.spreadsheet.TextSheet;
import budgetwarehouse.warehouse.ViewColumn;
import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;

/**
 * Sheet that says of every column what it holds, in which unit and under which name SQL knows it.
 */
final class FieldSheet {
  private static final String NAME = "字段";
  private static final List<String> HEADINGS =
      List.of("列", "中文名", "单位", "作用", "字段名", "含义（英文）", "数据库类型");
  private static final List<Integer> WIDTHS = List.of(6, 34, 12, 12, 28, 66, 16);
  private static final Pattern UNIT = Pattern.compile("（([^（）]*)）$");

  private FieldSheet() {}

  static void write(Workbook workbook, Comparison comparison) throws IOException {
    var sheet = new TextSheet(workbook.newWorksheet(NAME), HEADINGS, WIDTHS);
    var columns = SheetColumns.of(comparison);
    for (int column = 0; column < columns.size(); column++) {
      DisplayColumn display = columns.display(column);
      ViewColumn described = comparison.view().columns().get(columns.order().get(column));
      sheet.row(
          SheetColumns.letters(column),
          display.heading(),
          unit(display),
          display.role().title(),
          display.name(),
          described.englishName(),
          described.type());
    }
    sheet.finish();
  }

  private static String unit(DisplayColumn column) {
    Matcher stated = UNIT.matcher(column.heading());
    if (column.kind() == ColumnKind.SHARE) {
      return "%";
    }
    return column.kind() != ColumnKind.TEXT && stated.find() ? stated.group(1) : "";
  }
}
