package budgetwarehouse.extraction.pdf;

import budgetwarehouse.extraction.pdf.page.Glyph;
import budgetwarehouse.extraction.pdf.page.PageContent;
import java.util.regex.Pattern;

/**
 * Tells a cover, whose title is text over a picture, from a scan.
 *
 * <p>On a scan stand page numbers and the mark of the program that made it, both small; marks of
 * origin stand askew. A title is larger than any text of a table and stands level.
 */
final class TitleOnPicture {
  private static final double TITLE_SIZE = 18;
  private static final int SHORTEST_TITLE = 4;
  private static final double LEVEL = 0.01;
  private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

  private TitleOnPicture() {}

  /** Return whether some of the text of a page is set as a title. */
  static boolean isSet(PageContent content) {
    return content.glyphs().stream().filter(TitleOnPicture::isOfTitle).count() >= SHORTEST_TITLE;
  }

  private static boolean isOfTitle(Glyph glyph) {
    return glyph.em() >= TITLE_SIZE
        && Math.abs(glyph.advanceY()) <= LEVEL * glyph.em()
        && CHINESE.matcher(glyph.text()).matches();
  }
}
