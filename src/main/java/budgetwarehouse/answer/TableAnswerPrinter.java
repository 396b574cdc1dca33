package budgetwarehouse.answer;

import budgetwarehouse.warehouse.Answer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Prints an answer as a table for reading: columns aligned with Chinese characters two wide,
 * numbers to the right.
 *
 * <p>The first rows decide the widths, so that a long answer starts at once and needs no memory; a
 * later, wider value pushes its row and loses nothing.
 */
public final class TableAnswerPrinter implements Answer {
  private static final int ROWS_THAT_DECIDE = 500;

  private final Appendable out;
  private final List<List<@Nullable Object>> waiting = new ArrayList<>();
  private List<String> columns = List.of();
  private int[] widths = {};
  private boolean[] numeric = {};
  private long count;
  private boolean started;

  /** Print to a place that the caller closes. */
  public TableAnswerPrinter(Appendable out) {
    this.out = out;
  }

  /** Return how many rows were printed. */
  public long count() {
    return count;
  }

  @Override
  public void begin(List<String> columns) {
    this.columns = columns.stream().map(PlainText::line).toList();
  }

  @Override
  public void row(List<@Nullable Object> values) throws IOException {
    count++;
    if (started) {
      print(values);
      return;
    }
    waiting.add(values);
    if (waiting.size() == ROWS_THAT_DECIDE) {
      start();
    }
  }

  @Override
  public void end() throws IOException {
    if (!started) {
      start();
    }
    out.append('(').append(Long.toString(count)).append(" 行)\n");
  }

  private void start() throws IOException {
    started = true;
    measure();
    for (int i = 0; i < columns.size(); i++) {
      cell(columns.get(i), i, false);
    }
    out.append('\n');
    for (int i = 0; i < columns.size(); i++) {
      cell("-".repeat(widths[i]), i, false);
    }
    out.append('\n');
    for (List<@Nullable Object> row : waiting) {
      print(row);
    }
    waiting.clear();
  }

  private void measure() {
    widths = columns.stream().mapToInt(CharacterWidth::of).toArray();
    numeric = new boolean[widths.length];
    for (List<@Nullable Object> row : waiting) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], CharacterWidth.of(PlainText.line(row.get(i))));
        numeric[i] |= row.get(i) instanceof Number;
      }
    }
  }

  private void print(List<@Nullable Object> row) throws IOException {
    for (int i = 0; i < widths.length; i++) {
      cell(PlainText.line(row.get(i)), i, numeric[i]);
    }
    out.append('\n');
  }

  private void cell(String text, int column, boolean toTheRight) throws IOException {
    String padding = " ".repeat(Math.max(0, widths[column] - CharacterWidth.of(text)));
    boolean last = column == widths.length - 1;
    if (toTheRight) {
      out.append(padding).append(text);
    } else {
      out.append(text).append(last ? "" : padding);
    }
    out.append(last ? "" : "  ");
  }
}
