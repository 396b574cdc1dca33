package budgetwarehouse.extraction.text;

import budgetwarehouse.extraction.region.TextLine;
import java.util.Collection;
import java.util.List;

/**
 * Width to which a document's lines are set, in columns: a Chinese character takes two, a Latin one
 * takes one.
 *
 * @param full width of a full line, 0 where lines end where paragraphs end
 */
record LineWidth(int full) {
  private static final int NARROWEST = 40;
  private static final int WIDEST = 130;
  // a line keeps a number or a punctuation mark whole, and a first line is indented
  private static final int SLACK = 10;
  // shorter lines are headings and the pieces of forms: they say nothing of the width
  private static final int SHORTEST_COUNTED = 24;
  private static final int ONE_IN_FULL = 4;
  private static final int ONE_IN_WIDER = 5;

  /**
   * Measure the lines: they are set to a width where many end close to one and few go beyond it.
   */
  static LineWidth of(List<List<TextLine>> stretches) {
    // the last slot counts every line beyond the widest setting
    int[] lines = new int[WIDEST + 2];
    stretches.stream()
        .flatMap(Collection::stream)
        .mapToInt(line -> Math.min(columns(line.text().strip()), WIDEST + 1))
        .forEach(columns -> lines[columns]++);

    int full = NARROWEST;
    for (int width = NARROWEST + 1; width <= WIDEST; width++) {
      if (sum(lines, width - SLACK, width) > sum(lines, full - SLACK, full)) {
        full = width;
      }
    }
    int fullLines = sum(lines, full - SLACK, full);
    boolean set =
        fullLines > 1
            && fullLines * ONE_IN_FULL >= sum(lines, SHORTEST_COUNTED, WIDEST + 1)
            && sum(lines, full + 1, WIDEST + 1) * ONE_IN_WIDER <= fullLines;
    return new LineWidth(set ? full : 0);
  }

  /** Return whether lines are set to a width at all. */
  boolean isSet() {
    return full > 0;
  }

  /** Return whether a line reaches the full width; blanks that justify it count. */
  boolean isFilledBy(String line) {
    return isSet() && columns(line) >= full - SLACK;
  }

  private static int sum(int[] lines, int from, int to) {
    int sum = 0;
    for (int columns = from; columns <= to; columns++) {
      sum += lines[columns];
    }
    return sum;
  }

  private static int columns(String text) {
    int columns = 0;
    for (int i = 0; i < text.length(); i++) {
      columns += isWide(text.charAt(i)) ? 2 : 1;
    }
    return columns;
  }

  private static boolean isWide(char character) {
    boolean widePunctuation = character >= 0x2010 && character <= 0x2027;
    return character >= 0x2E80 || widePunctuation;
  }
}
