package budgetwarehouse.extraction.pdf.text;

import budgetwarehouse.extraction.number.NumberCharacters;
import budgetwarehouse.extraction.pdf.page.Glyph;
import budgetwarehouse.extraction.pdf.page.Legibility;
import java.util.List;

/**
 * Line of text as set: glyphs of one baseline in reading order.
 *
 * @param text with blanks where the reader sees them
 * @param glyphs in reading order, at least one
 */
public record SetLine(String text, List<Glyph> glyphs) {
  /** Keep the glyphs. */
  public SetLine {
    glyphs = List.copyOf(glyphs);
  }

  /** Return its first glyph. */
  public Glyph first() {
    return glyphs.get(0);
  }

  /** Return its last glyph. */
  public Glyph last() {
    return glyphs.get(glyphs.size() - 1);
  }

  /** Return where it begins. */
  public double left() {
    return first().x();
  }

  /** Return where it ends. */
  public double right() {
    return last().endX();
  }

  /** Return the height of its baseline. */
  public double baseline() {
    return first().y();
  }

  /** Return whether a glyph of this kind is in it. */
  public boolean holds(Legibility legibility) {
    return glyphs.stream().anyMatch(glyph -> glyph.legibility() == legibility);
  }

  /** Return whether a clip hides a digit of it. */
  public boolean holdsCutNumber() {
    return glyphs.stream()
        .anyMatch(
            glyph ->
                glyph.legibility() == Legibility.CUT && NumberCharacters.isNumeric(glyph.text()));
  }

  /** Return whether a gap parts it, as no sentence is parted. */
  public boolean isParted() {
    for (int i = 1; i < glyphs.size(); i++) {
      if (Spacing.isGap(glyphs.get(i - 1), glyphs.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** Return the width of what could not have been broken off its beginning. */
  public double firstPieceWidth() {
    if (Spacing.isWide(first().text())) {
      return first().advanceX();
    }
    Glyph end = first();
    for (Glyph next : glyphs.subList(1, glyphs.size())) {
      if (Spacing.isWide(next.text()) || Spacing.PROSE.isBlankBetween(end, next)) {
        break;
      }
      end = next;
    }
    return end.endX() - left();
  }
}
