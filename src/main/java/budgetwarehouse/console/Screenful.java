package budgetwarehouse.console;

import budgetwarehouse.answer.CharacterWidth;
import budgetwarehouse.answer.PlainText;
import budgetwarehouse.answer.TableAnswerPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Lays an answer out for a screen of some width: whole columns only, and those left out are said.
 */
final class Screenful {
  private static final int ROWS_MEASURED = 200;
  private static final int GAP = 2;

  private final KeptAnswer answer;
  private final int width;

  /** Lay out for a width in characters; 0 is a screen without end. */
  Screenful(KeptAnswer answer, int width) {
    this.answer = answer;
    this.width = width;
  }

  /** Return the lines. */
  List<String> lines() throws IOException {
    int shown = shown();
    var text = new StringWriter();
    var table = new TableAnswerPrinter(text);
    table.begin(answer.columns().subList(0, shown));
    for (var row : answer.rows()) {
      table.row(row.subList(0, shown));
    }
    table.end();
    List<String> lines = new ArrayList<>(text.toString().lines().toList());
    if (shown < answer.columns().size()) {
      lines.add(
          "屏幕放不下的列未列出："
              + String.join("、", answer.columns().subList(shown, answer.columns().size()))
              + "。可只选要看的列，或用 .export 写入文件。");
    }
    if (answer.isCut()) {
      lines.add("只列出前 " + answer.rows().size() + " 行，还有更多；用 .export 取全部，或加 limit、where。");
    }
    return lines;
  }

  /** Count the columns that fit; the first is always shown. */
  private int shown() {
    int room = width;
    for (int column = 0; column < answer.columns().size(); column++) {
      room -= widest(column) + (column == 0 ? 0 : GAP);
      if (width > 0 && room < 0) {
        return Math.max(1, column);
      }
    }
    return answer.columns().size();
  }

  private int widest(int column) {
    int heading = CharacterWidth.of(answer.columns().get(column));
    return IntStream.range(0, Math.min(ROWS_MEASURED, answer.rows().size()))
        .map(row -> CharacterWidth.of(PlainText.line(answer.rows().get(row).get(column))))
        .reduce(heading, Math::max);
  }
}
