package budgetwarehouse.benchmark;

import java.util.List;
import java.util.Locale;
import java.util.Scanner;

/**
 * How long a question to one comparison took.
 *
 * @param view comparison, its Chinese twin or a macro
 * @param rows rows of the table that answers
 * @param middle middle of the rounds after the first
 * @param slowestSeconds slowest of all rounds by the clock, the first and cold one included
 */
record TimedAnswer(
    String view, String question, long rows, Measurement middle, double slowestSeconds) {
  private static final String MARK = "answer:";
  private static final String FIRST_QUESTION = "first";

  /** Read what {@link AnswerProcess} prints. */
  static List<TimedAnswer> parse(String printed) {
    return printed.lines().filter(line -> line.startsWith(MARK)).map(TimedAnswer::parsed).toList();
  }

  private static TimedAnswer parsed(String line) {
    var words = new Scanner(line).useLocale(Locale.ROOT);
    String view = words.next().substring(MARK.length());
    return new TimedAnswer(
        view,
        words.next(),
        words.nextLong(),
        new Measurement(words.nextDouble(), words.nextDouble()),
        words.nextDouble());
  }

  /** Return the comparison without its schema, or what else was asked. */
  String comparison() {
    return view.replaceFirst("^compare\\.", "");
  }

  /** Return the rows of its view once, whatever the number of questions to it. */
  long rowsOnce() {
    return question.equals(FIRST_QUESTION) ? rows : 0;
  }

  /** Write it as {@link #parse} reads it. */
  String line() {
    return String.format(
        Locale.ROOT,
        "%s%s %s %d %.6f %.6f %.6f",
        MARK,
        view,
        question,
        rows,
        middle.wallSeconds(),
        middle.cpuSeconds(),
        slowestSeconds);
  }
}
