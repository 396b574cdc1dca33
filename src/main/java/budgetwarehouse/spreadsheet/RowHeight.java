package budgetwarehouse.spreadsheet;

/** Height of rows whose texts run over several lines: not every program works it out. */
public final class RowHeight {
  private static final double LINE_HEIGHT = 15;
  private static final double HIGHEST_ROW = 409;
  private static final int FIRST_WIDE = 0x2000;

  private RowHeight() {}

  /** Return the height of a row of so many lines, in points. */
  public static double of(int lines) {
    return Math.min(HIGHEST_ROW, lines * LINE_HEIGHT);
  }

  /** Count the lines that a text takes in a column of some width, in characters; at least one. */
  public static int lines(String text, int width) {
    int lines = 0;
    int begin = 0;
    while (begin < text.length()) {
      int end = lineEnd(text, begin);
      lines += Math.max(1, (widthOf(text, begin, end) + width - 2) / (width - 1));
      boolean ofTwo = text.startsWith("\r\n", end);
      begin = end + (ofTwo ? 2 : 1);
    }
    return Math.max(1, lines);
  }

  private static int lineEnd(String text, int begin) {
    int end = begin;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  // a column is so many digits wide, and a Chinese character takes the room of two
  private static int widthOf(String text, int begin, int end) {
    int width = 0;
    for (int i = begin; i < end; i++) {
      char character = text.charAt(i);
      // of a rare character's two places only the first counts
      if (!Character.isLowSurrogate(character)) {
        width += character < FIRST_WIDE ? 1 : 2;
      }
    }
    return width;
  }
}
