package budgetwarehouse.extraction;

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
  private static final int ONE_IN_WIDER = 50;
  private static final int ONE_IN_FULL = 4;
  // shorter lines are headings and the pieces of forms: they say nothing of the width
  private static final int SHORTEST_COUNTED = 24;

  /** Measure the lines: set to a width is a document in which many lines end close to one width. */
  static LineWidth of(List<List<TextLine>> stretches) {
    int[] widths =
        stretches.stream()
            .flatMap(Collection::stream)
            .filter(line -> !line.isBlank())
            .mapToInt(line -> columns(line.text().strip()))
            .filter(columns -> columns >= SHORTEST_COUNTED)
            .sorted()
            .toArray();
    if (widths.length == 0) {
      return new LineWidth(0);
    }

    int full = widths[widths.length - 1 - widths.length / ONE_IN_WIDER];
    int fullLines = 0;
    for (int width : widths) {
      if (width >= full - SLACK) {
        fullLines++;
      }
    }
    boolean set =
        full >= NARROWEST
            && full <= WIDEST
            && fullLines > 1
            && fullLines * ONE_IN_FULL >= widths.length;
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

  private static int columns(String text) {
    int columns = 0;
    for (int i = 0; i < text.length(); i++) {
      columns += text.charAt(i) < 0x2E80 && !isWidePunctuation(text.charAt(i)) ? 1 : 2;
    }
    return columns;
  }

  private static boolean isWidePunctuation(char character) {
    return character >= 0x2010 && character <= 0x2027;
  }
}
