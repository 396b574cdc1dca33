package budgetwarehouse.extraction.pdf.page;

/**
 * How much of a page is read before it is given up.
 *
 * @param operators drawing commands a page, those of nested forms included
 * @param glyphs a page, hidden ones included
 * @param rules pieces of ruling lines a page
 * @param deadlineNanos reading of {@link System#nanoTime} after which nothing more is read
 */
public record PageLimits(int operators, int glyphs, int rules, long deadlineNanos) {}
