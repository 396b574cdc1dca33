package budgetwarehouse.fact;

/**
 * One paragraph as printed.
 *
 * @param page page from 1, or 0 where the format has no pages
 * @param line line on which it begins
 * @param section nearest heading above it, or blank
 * @param text the paragraph with line ends closed
 */
public record PrintedNarrative(int page, int line, String section, String text) {}
