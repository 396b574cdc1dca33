package budgetwarehouse.extraction;

/**
 * Cell of a printed table.
 *
 * @param line line of the page or file from 1 on which its text begins; of an empty cell, the line
 *     of its row
 * @param text its text with line wraps closed, blank for an empty cell; blanks inside are as
 *     printed
 * @param doubtful whether its text or place was decided by rule where print left it open
 * @param rowSpan rows it covers from its own downwards, 1 where it is not merged or not known to be
 * @param columnSpan columns it covers from its own to the right; the others hold empty cells
 */
public record PrintedCell(int line, String text, boolean doubtful, int rowSpan, int columnSpan) {
  /** Make a cell that is not merged. */
  public PrintedCell(int line, String text, boolean doubtful) {
    this(line, text, doubtful, 1, 1);
  }

  /** Make a cell whose text and place are plain. */
  public static PrintedCell of(int line, String text) {
    return new PrintedCell(line, text, false);
  }

  /** Return the same cell, in doubt. */
  public PrintedCell inDoubt() {
    return new PrintedCell(line, text, true, rowSpan, columnSpan);
  }

  /** Return whether nothing is printed in it. */
  public boolean isEmpty() {
    return text.isBlank();
  }
}
