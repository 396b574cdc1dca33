package budgetwarehouse.launcher;

import budgetwarehouse.warehouse.Answer;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Prints the first rows of an answer as one Markdown table and counts the others. */
final class ShortMarkdownPrinter implements Answer {
  private final PrintWriter out;
  private final int mostRows;
  private int count;

  ShortMarkdownPrinter(PrintWriter out, int mostRows) {
    this.out = out;
    this.mostRows = mostRows;
  }

  /** Return how many rows the answer has. */
  int count() {
    return count;
  }

  @Override
  public void begin(List<String> columns) {
    line(columns);
    out.println("|" + " --- |".repeat(columns.size()));
  }

  @Override
  public void row(List<@Nullable Object> cells) {
    count++;
    if (count <= mostRows) {
      line(cells.stream().map(ShortMarkdownPrinter::text).toList());
    }
  }

  private static String text(@Nullable Object cell) {
    if (cell == null) {
      return "";
    }
    String text =
        cell instanceof BigDecimal number
            ? number.stripTrailingZeros().toPlainString()
            : cell.toString();
    return text.replace("|", "\\|").replace("\n", " ");
  }

  private void line(List<String> cells) {
    out.println("| " + String.join(" | ", cells) + " |");
  }

  @Override
  public void end() {
    out.flush();
  }
}
