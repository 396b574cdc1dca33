package budgetwarehouse.extraction.pdf.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Keeps the glyphs that are seen and counts those that are not.
 *
 * <p>Office programs print slices of a sheet: the neighbour page's text is drawn too, off the page
 * or under a clip. Whether text is seen is decided by text-showing operation: hidden if all its
 * glyphs are, kept whole if some are.
 */
final class GlyphCollector {
  private final List<Glyph> kept = new ArrayList<>();
  private final List<PageContent.HiddenText> hidden = new ArrayList<>();
  private final CopyFilter copies = new CopyFilter();
  private final List<Seen> operation = new ArrayList<>();
  private int duplicates;
  private int offPage;
  private int clipped;
  private int invisible;
  private int cut;
  private int unreadable;

  private record Seen(Glyph glyph, boolean onPage, boolean inClip) {
    boolean isHidden() {
      return !onPage || !inClip;
    }
  }

  /** Count a glyph drawn in the mode that shows nothing. */
  void addInvisible() {
    invisible++;
  }

  /** Take a glyph of the operation at work. */
  void add(Glyph glyph, Box page, Box clip) {
    double x = glyph.centreX();
    double y = glyph.centreY();
    operation.add(new Seen(glyph, page.contains(x, y), clip.contains(x, y)));
  }

  /** Decide about the operation that has just ended. */
  void endOperation(Box clip) {
    boolean allHidden = operation.stream().allMatch(Seen::isHidden);
    if (allHidden && !operation.isEmpty()) {
      hide(clip);
    } else {
      operation.forEach(this::keep);
    }
    operation.clear();
  }

  private void hide(Box clip) {
    List<Glyph> onPage = new ArrayList<>();
    for (Seen seen : operation) {
      if (seen.onPage()) {
        onPage.add(seen.glyph());
      }
    }
    clipped += onPage.size();
    offPage += operation.size() - onPage.size();
    if (!onPage.isEmpty()) {
      hidden.add(new PageContent.HiddenText(clip, onPage));
    }
  }

  private void keep(Seen seen) {
    if (copies.isCopy(seen.glyph())) {
      duplicates++;
      return;
    }
    if (seen.isHidden()) {
      cut++;
    }
    if (seen.glyph().legibility() == Legibility.UNREADABLE) {
      unreadable++;
    }
    kept.add(seen.isHidden() ? seen.glyph().cut() : seen.glyph());
  }

  /** Return the glyphs that are seen, in drawing order. */
  List<Glyph> kept() {
    return kept;
  }

  /** Return the text that a clip hides inside the page. */
  List<PageContent.HiddenText> hidden() {
    return hidden;
  }

  /** Return the counts. */
  PageCounts counts(int images) {
    return new PageCounts(
        kept.size(), duplicates, offPage, clipped, invisible, cut, unreadable, images);
  }
}
