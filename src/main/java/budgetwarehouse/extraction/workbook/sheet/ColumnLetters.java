package budgetwarehouse.extraction.workbook.sheet;

/** Names columns as the program does: A, B, … Z, AA. */
public final class ColumnLetters {
  private static final int LETTERS = 26;

  private ColumnLetters() {}

  /** Return the letters of a column from 0. */
  public static String of(int column) {
    var letters = new StringBuilder();
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / LETTERS) {
      letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
    }
    return letters.toString();
  }
}
