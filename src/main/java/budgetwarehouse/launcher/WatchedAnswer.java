package budgetwarehouse.launcher;

import budgetwarehouse.warehouse.Answer;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Hands an answer on for as long as somebody reads what is printed of it. */
final class WatchedAnswer implements Answer {
  // each look empties the buffer
  private static final int ROWS_BETWEEN_LOOKS = 1_000;

  private final Answer answer;
  private final PrintWriter out;
  private long rows;

  WatchedAnswer(Answer answer, PrintWriter out) {
    this.answer = answer;
    this.out = out;
  }

  @Override
  public void begin(List<String> columns) throws IOException {
    answer.begin(columns);
  }

  @Override
  public void row(List<@Nullable Object> cells) throws IOException {
    answer.row(cells);
    rows++;
    if (rows % ROWS_BETWEEN_LOOKS == 0) {
      look();
    }
  }

  @Override
  public void end() throws IOException {
    answer.end();
    look();
  }

  private void look() throws UnreadOutput {
    if (out.checkError()) {
      throw new UnreadOutput();
    }
  }
}
