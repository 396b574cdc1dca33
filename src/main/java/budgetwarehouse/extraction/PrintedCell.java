package budgetwarehouse.extraction;

/**
 * Cell of a printed table.
 *
 * @param line line of the page or file from 1 on which its text begins; of an empty cell, the line
 *     of its row
 * @param text its text with line wraps closed, blank for an empty cell; blanks inside are as
 *     printed
 * @param doubtful whether its text or place was decided by rule where print left it open
 */
public record PrintedCell(int line, String text, boolean doubtful) {
  /** Make a cell whose text and place are plain. */
  public static PrintedCell of(int line, String text) {
    return new PrintedCell(line, text, false);
  }

  /** Return whether nothing is printed in it. */
  public boolean isEmpty() {
    return text.isBlank();
  }
}
