package budgetwarehouse.extraction;

/**
 * Piece of a paragraph that stands on one printed line.
 *
 * @param page page from 1, or 0 where the format has no pages
 * @param line line of the page or file from 1
 * @param text what stands there, ready to be joined to the next piece without a blank
 * @param doubtful whether its numbers cannot be trusted: it was recognised in a picture
 */
public record PrintedLine(int page, int line, String text, boolean doubtful) {
  /** Make a piece that stands there in characters. */
  public PrintedLine(int page, int line, String text) {
    this(page, line, text, false);
  }
}
