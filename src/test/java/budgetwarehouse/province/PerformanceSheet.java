package budgetwarehouse.province;

import budgetwarehouse.sample.SampleRow;
import budgetwarehouse.sample.SampleTable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The form on which a project states its budget, its objective and its indicators. */
final class PerformanceSheet {
  private static final List<Map<String, String>> ROWS = MadeList.read("sheet");
  private static final Pattern BLANK = Pattern.compile("\\{(\\w+)}");
  private static final int WIDTH = 6;
  private static final long YUAN = 100;

  private final Body body;
  private final Project project;
  private final int number;
  private final Layout layout;

  PerformanceSheet(Body body, Project project, int number, Layout layout) {
    this.body = body;
    this.project = project;
    this.number = number;
    this.layout = layout;
  }

  /** Return the form. */
  SampleTable table() {
    List<SampleRow> rows =
        rows().stream().map(cells -> new SampleRow(SampleRow.Part.ROW, cells)).toList();
    return new SampleTable(
        "PERF-" + number, layout.unit(), Collections.nCopies(WIDTH, "text"), rows);
  }

  /** Return the rows of indicators: three levels, description, target, basis. */
  List<List<String>> indicators() {
    return rows().stream().dropWhile(row -> !row.get(0).equals("一级指标")).skip(1).toList();
  }

  private List<List<String>> rows() {
    List<List<String>> rows = new ArrayList<>();
    for (Map<String, String> row : ROWS) {
      List<String> cells = new ArrayList<>();
      for (int column = 0; column < WIDTH; column++) {
        cells.add(filled(row.get(String.valueOf(column + 1))));
      }
      rows.add(cells);
    }
    return rows;
  }

  private String filled(String template) {
    return BLANK
        .matcher(template)
        .replaceAll(blank -> Matcher.quoteReplacement(value(blank.group(1))));
  }

  private String value(String name) {
    return switch (name) {
      case "code" -> body.district().code() + "P" + body.code() + "0000" + number;
      case "amount" -> layout.cell(project.amount());
      case "quantity_value" -> project.quantity() + project.text("quantity_unit");
      case "price_value" -> project.price() * YUAN + "元/" + project.text("quantity_unit");
      default -> project.text(name);
    };
  }
}
