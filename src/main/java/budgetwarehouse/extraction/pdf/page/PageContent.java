package budgetwarehouse.extraction.pdf.page;

import java.util.List;

/**
 * What is seen on one page, upright.
 *
 * @param number page from 1
 * @param glyphs in drawing order, without blanks, copies and hidden ones
 * @param hiddenByClip runs of text inside the page that a clip hides
 * @param rules as drawn, in pieces
 * @param imageShare share of the page that pictures cover
 * @param counts what was seen and what was left out
 * @param complete whether all of it was read before a limit was reached
 */
public record PageContent(
    int number,
    Box box,
    List<Glyph> glyphs,
    List<HiddenText> hiddenByClip,
    List<Rule> rules,
    double imageShare,
    PageCounts counts,
    boolean complete) {
  /** Keep the lists. */
  public PageContent {
    glyphs = List.copyOf(glyphs);
    hiddenByClip = List.copyOf(hiddenByClip);
    rules = List.copyOf(rules);
  }

  /**
   * Text that one operation draws wholly outside the clip in force.
   *
   * @param clip the part of the page the clip leaves open
   */
  public record HiddenText(Box clip, List<Glyph> glyphs) {
    /** Keep the glyphs. */
    public HiddenText {
      glyphs = List.copyOf(glyphs);
    }
  }
}
