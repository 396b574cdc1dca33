package budgetwarehouse.extraction;

/**
 * Piece of a paragraph that stands on one printed line.
 *
 * @param page page from 1, or 0 where the format has no pages
 * @param line line of the page or file from 1
 * @param text what stands there, ready to be joined to the next piece without a blank
 */
public record PrintedLine(int page, int line, String text) {}
