package budgetwarehouse.launcher;

import budgetwarehouse.answer.TableAnswerPrinter;
import budgetwarehouse.job.intake.DataFolder;
import budgetwarehouse.job.intake.OriginalText;
import budgetwarehouse.warehouse.PublishedWarehouse;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;

/** Prints the way from a figure back to the printed cell. */
final class Explanation {
  private static final int LINES_AROUND = 1;
  private static final String PLAIN_TEXT = "text/plain";

  private final DataFolder data;
  private final PrintWriter out;

  Explanation(DataFolder data, PrintWriter out) {
    this.data = data;
    this.out = out;
  }

  /** Explain a figure or an indicator, by its key. */
  void of(String key, PublishedWarehouse warehouse) throws IOException {
    boolean indicator = key.contains(".i");
    String query = indicator ? "explain_indicator" : "explain_figure";
    var list = new ListAnswerPrinter(out);
    out.println((indicator ? "绩效指标 " : "数字 ") + key);
    warehouse.askNamed(query, List.of(key), list);
    if (list.count() == 0) {
      throw new Refusal("没有主键为 " + key + " 的数字或绩效指标。主键见各比较结果的 figure_key、indicator_key 列。");
    }

    var place = new FirstRow();
    warehouse.askNamed("explain_place", List.of(key), place);
    printOriginal(place, out);
    Map<String, List<String>> sections =
        Map.of(
            "explain_standing", List.of(key),
            "explain_witness", List.of(key),
            "explain_check", List.of(key),
            "explain_finding",
                List.of(place.text("document_key"), place.text("line"), place.text("page")),
            "explain_reading", List.of(place.text("document_key")));
    printTable(warehouse, "所在文件已不是现行文件", "explain_standing", sections, out);
    printTable(warehouse, "同一事实在文件中的其他印处", "explain_witness", sections, out);
    printTable(warehouse, "用到该数字的勾稽关系", "explain_check", sections, out);
    printTable(warehouse, "该行上的数据问题", "explain_finding", sections, out);
    printTable(warehouse, "该文件的阅读账", "explain_reading", sections, out);
    out.println();
    out.flush();
  }

  private void printOriginal(FirstRow place, PrintWriter out) throws IOException {
    var original = new OriginalText(data);
    out.println("  原件 " + original.file(place.text("sha256")) + printedAt(place));
    if (!place.text("media_type").equals(PLAIN_TEXT)) {
      return;
    }
    int line = Integer.parseInt(place.text("line"));
    for (OriginalText.Line each : original.around(place.text("sha256"), line, LINES_AROUND)) {
      String mark = each.number() == line ? " >" : "  ";
      out.println("  " + mark + " " + each.number() + " │ " + each.text());
    }
  }

  // the lines of a page are numbered from its top, tables and sentences alike
  private static String printedAt(FirstRow place) {
    String page = place.text("page");
    return page.equals("0") ? "" : "，第 " + page + " 页第 " + place.text("line") + " 行";
  }

  private static void printTable(
      PublishedWarehouse warehouse,
      String title,
      String query,
      Map<String, List<String>> parameters,
      PrintWriter out)
      throws IOException {
    var text = new StringWriter();
    var table = new TableAnswerPrinter(text);
    warehouse.askNamed(query, parameters.getOrDefault(query, List.of()), table);
    if (table.count() > 0) {
      out.println("  " + title);
      text.toString().lines().forEach(line -> out.println("    " + line));
    }
  }
}
