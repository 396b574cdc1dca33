package budgetwarehouse.extraction.form.cell;

import budgetwarehouse.vocabulary.Folding;

/**
 * Piece of a line between blanks: the smallest thing a cell of a broken form is made of.
 *
 * @param lineIndex index of its line in the document
 * @param line number of its line from 1
 * @param text as printed, without blanks
 * @param folded the text folded for matching
 * @param gap what parts it from the piece before
 * @param blanks how many blanks stand before it on its line
 * @param trailed whether only blanks stand between it and the end of its line, and at least one
 * @param doubtful whether its place was decided by rule
 */
public record Fragment(
    int lineIndex,
    int line,
    String text,
    String folded,
    Gap gap,
    int blanks,
    boolean trailed,
    boolean doubtful) {

  /** What parts a piece from the one before. */
  public enum Gap {
    /** Blanks inside one line. */
    INLINE,
    /** A line end alone. */
    LINE_END,
    /** One or more blank lines. */
    BLANK_LINE
  }

  /** Return whether it begins a line. */
  public boolean beginsLine() {
    return gap != Gap.INLINE;
  }

  /** Return its width in half-width characters. */
  int width() {
    int width = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      width += text.charAt(i) < 0x2000 ? 1 : 2;
    }
    return width;
  }

  /** Return whether a digit or Latin letter stands in it: such lines are broken in other places. */
  boolean hasNarrow() {
    return width() < 2 * text.length();
  }

  /** Return this piece with another text, its place decided by rule. */
  public Fragment woven(String wovenText, boolean wovenTrailed) {
    return new Fragment(
        lineIndex, line, wovenText, Folding.fold(wovenText), gap, blanks, wovenTrailed, true);
  }

  /** Return what is left of this piece behind a label. */
  public Fragment withText(String rest) {
    return new Fragment(
        lineIndex, line, rest, Folding.fold(rest), Gap.INLINE, 0, trailed, doubtful);
  }
}
