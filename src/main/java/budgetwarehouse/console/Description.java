package budgetwarehouse.console;

import budgetwarehouse.answer.PlainText;
import budgetwarehouse.answer.TableAnswerPrinter;
import budgetwarehouse.warehouse.QueryRefused;
import budgetwarehouse.warehouse.QueryWatch;
import budgetwarehouse.warehouse.ViewColumn;
import budgetwarehouse.warehouse.ViewDescription;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says what a view or table is: its columns, how many rows it has, and one of them. */
final class Description {
  private static final int EXAMPLE = 30;

  private final OpenWarehouse warehouse;

  Description(OpenWarehouse warehouse) {
    this.warehouse = warehouse;
  }

  List<String> lines(String name) throws IOException, QueryRefused {
    ViewDescription view = view(name);
    var example = new KeptAnswer(1);
    String relation = quoted(view);
    warehouse.session().ask("select * from " + relation + " limit 1", example, QueryWatch.NONE);
    var count = new KeptAnswer(1);
    warehouse.session().ask("select count(*) from " + relation, count, QueryWatch.NONE);

    List<String> lines = new ArrayList<>();
    lines.add(view.qualifiedName() + "  " + view.chineseComment());
    lines.add(count.rows().get(0).get(0) + " 行");
    lines.addAll(columns(view, example.rows()));
    return lines;
  }

  private ViewDescription view(String name) {
    return described(name)
        .or(() -> onlyOneNamed(name))
        .orElseThrow(() -> new IllegalArgumentException(unknown(name)));
  }

  private Optional<ViewDescription> described(String name) {
    int dot = name.indexOf('.');
    String schema = dot < 0 ? "main" : name.substring(0, dot);
    return warehouse.session().views().describe(schema, name.substring(dot + 1));
  }

  private Optional<ViewDescription> onlyOneNamed(String bare) {
    List<String> bearing = warehouse.names().bearing(bare);
    return bearing.size() == 1 ? described(bearing.get(0)) : Optional.empty();
  }

  private String unknown(String name) {
    List<String> like = warehouse.names().like(name);
    return "没有表或视图“"
        + name
        + "”"
        + (like.isEmpty() ? "；.tables 列出全部。" : "。相近的名称：" + String.join("、", like));
  }

  private static String quoted(ViewDescription view) {
    return '"' + view.schema() + "\".\"" + view.name() + '"';
  }

  private static List<String> columns(ViewDescription view, List<List<@Nullable Object>> example)
      throws IOException {
    var text = new StringWriter();
    var table = new TableAnswerPrinter(text);
    table.begin(List.of("列", "类型", "说明", "样例"));
    for (int i = 0; i < view.columns().size(); i++) {
      ViewColumn column = view.columns().get(i);
      String value = example.isEmpty() ? "" : PlainText.line(example.get(0).get(i));
      table.row(List.of(column.name(), column.type(), column.chineseName(), begun(value)));
    }
    table.end();
    return text.toString().lines().toList();
  }

  private static String begun(String value) {
    int end =
        value.offsetByCodePoints(0, Math.min(EXAMPLE, value.codePointCount(0, value.length())));
    return end < value.length() ? value.substring(0, end) + "…" : value;
  }
}
