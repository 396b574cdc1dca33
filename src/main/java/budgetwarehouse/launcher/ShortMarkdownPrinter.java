package budgetwarehouse.launcher;

import budgetwarehouse.warehouse.Answer;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Prints the first rows of an answer as one Markdown table and counts the others. */
final class ShortMarkdownPrinter implements Answer {
  private final PrintWriter out;
  private final MarkdownTable table;
  private final int mostRows;
  private int count;

  ShortMarkdownPrinter(PrintWriter out, int mostRows) {
    this.out = out;
    this.table = new MarkdownTable(out);
    this.mostRows = mostRows;
  }

  /** Return how many rows the answer has. */
  int count() {
    return count;
  }

  @Override
  public void begin(List<String> columns) {
    table.head(columns);
  }

  @Override
  public void row(List<@Nullable Object> cells) {
    count++;
    if (count <= mostRows) {
      table.line(cells.stream().map(ShortMarkdownPrinter::text).toList());
    }
  }

  private static String text(@Nullable Object cell) {
    if (cell == null) {
      return "";
    }
    return cell instanceof BigDecimal number
        ? number.stripTrailingZeros().toPlainString()
        : cell.toString();
  }

  @Override
  public void end() {
    out.flush();
  }
}
