package budgetwarehouse.extraction.pdf.text;

import budgetwarehouse.extraction.number.NumberCharacters;
import budgetwarehouse.extraction.number.NumberTokens;
import budgetwarehouse.extraction.pdf.page.Glyph;
import java.util.List;
import java.util.Set;

/** Counts the numbers of a page in drawing order, before any glyph is placed. */
public final class DrawnNumbers {
  private DrawnNumbers() {}

  /**
   * Count the numbers.
   *
   * @param cuts order of the glyphs before which a run was parted on purpose
   */
  public static NumberTokens of(List<Glyph> glyphs, List<Integer> cuts) {
    Set<Integer> parted = Set.copyOf(cuts);
    var tokens = new NumberTokens();
    var run = new StringBuilder();
    Glyph last = null;
    for (Glyph glyph : glyphs) {
      boolean goesOn =
          last != null && Spacing.isOneNumber(last, glyph) && !parted.contains(glyph.order());
      if (!goesOn) {
        tokens.add(run.toString());
        run.setLength(0);
      }
      if (NumberCharacters.isNumeric(glyph.text())) {
        run.append(glyph.text());
      }
      last = glyph;
    }
    tokens.add(run.toString());
    return tokens;
  }
}
