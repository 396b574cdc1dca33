package budgetwarehouse.extraction.pdf.page;

/**
 * Glyphs and pictures drawn on one page; blanks are not counted.
 *
 * @param glyphs seen and kept, unreadable ones included
 * @param duplicates drawn a second time in the same place
 * @param offPage hidden because they lie outside the page
 * @param clipped hidden inside the page by a clip
 * @param invisible drawn in the mode that shows nothing
 * @param cut kept although a clip hides them, since it shows others of the same operation
 * @param unreadable kept without a character
 * @param images pictures drawn
 */
public record PageCounts(
    int glyphs,
    int duplicates,
    int offPage,
    int clipped,
    int invisible,
    int cut,
    int unreadable,
    int images) {}
