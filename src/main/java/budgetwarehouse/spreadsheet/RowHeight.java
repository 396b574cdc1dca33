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
    int lines =
        text.lines().mapToInt(line -> Math.max(1, (widthOf(line) + width - 2) / (width - 1))).sum();
    return Math.max(1, lines);
  }

  // a column is so many digits wide, and a Chinese character takes the room of two
  private static int widthOf(String line) {
    return line.codePoints().map(point -> point < FIRST_WIDE ? 1 : 2).sum();
  }
}
