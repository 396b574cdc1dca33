package budgetwarehouse.launcher;

import budgetwarehouse.answer.CharacterWidth;
import budgetwarehouse.answer.PlainText;
import budgetwarehouse.warehouse.Answer;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Prints each row as a list of names and values, and leaves out what is not known. */
final class ListAnswerPrinter implements Answer {
  private static final int NAME_WIDTH = 18;

  private final PrintWriter out;
  private List<String> columns = List.of();
  private int count;

  ListAnswerPrinter(PrintWriter out) {
    this.out = out;
  }

  /** Return how many rows were printed. */
  int count() {
    return count;
  }

  @Override
  public void begin(List<String> columns) {
    this.columns = columns;
  }

  @Override
  public void row(List<@Nullable Object> cells) {
    count++;
    for (int i = 0; i < columns.size(); i++) {
      Object value = cells.get(i);
      if (value != null) {
        String name = columns.get(i);
        String padding = " ".repeat(Math.max(1, NAME_WIDTH - CharacterWidth.of(name)));
        out.println("  " + name + padding + text(value));
      }
    }
  }

  private static String text(Object value) {
    return value instanceof BigDecimal number
        ? number.stripTrailingZeros().toPlainString()
        : PlainText.of(value);
  }

  @Override
  public void end() {
    out.flush();
  }
}
