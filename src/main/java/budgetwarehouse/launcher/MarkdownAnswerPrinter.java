package budgetwarehouse.launcher;

import budgetwarehouse.warehouse.Answer;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Prints rows as Markdown tables, one for each value of the first column, which heads it. */
final class MarkdownAnswerPrinter implements Answer {
  private final PrintWriter out;
  private final MarkdownTable table;
  private List<String> columns = List.of();
  private String heading = "";

  MarkdownAnswerPrinter(PrintWriter out) {
    this.out = out;
    this.table = new MarkdownTable(out);
  }

  @Override
  public void begin(List<String> names) {
    columns = names.subList(1, names.size());
  }

  @Override
  public void row(List<@Nullable Object> cells) {
    List<String> texts = new ArrayList<>();
    cells.forEach(cell -> texts.add(cell == null ? "" : cell.toString()));
    if (!texts.get(0).equals(heading)) {
      heading = texts.get(0);
      out.println("\n## " + heading + "\n");
      table.head(columns);
    }
    table.line(texts.subList(1, texts.size()));
  }

  @Override
  public void end() {
    out.flush();
  }
}
