package budgetwarehouse.extraction.pdf.text;

import budgetwarehouse.extraction.number.NumberCharacters;
import budgetwarehouse.extraction.pdf.page.Glyph;

/**
 * Says whether a blank stands between two neighbouring glyphs.
 *
 * <p>Print moves glyphs apart for many reasons; a blank is one that was drawn, or a gap too wide
 * for the characters beside it.
 */
enum Spacing {
  /** In a cell, where justified names are pulled apart. */
  CELL(Double.POSITIVE_INFINITY, 0.5),
  /** In prose. */
  PROSE(0.8, 0.8);

  private static final double COLUMN_GAP = 1;
  private static final double WIDEST_IN_NUMBER = 0.25;
  private static final double DEEPEST_OVERLAP = 0.5;
  private static final double SAME_BASELINE = 0.5;

  private final double betweenHan;
  private final double mixed;

  Spacing(double betweenHan, double mixed) {
    this.betweenHan = betweenHan;
    this.mixed = mixed;
  }

  /** Return whether a blank stands between two neighbours on one line. */
  boolean isBlankBetween(Glyph left, Glyph right) {
    double gap = gap(left, right);
    if (NumberCharacters.isNumeric(left.text()) && NumberCharacters.isNumeric(right.text())) {
      return !isTight(gap, right.em());
    }
    if (right.afterBlank() && right.order() == left.order() + 1) {
      return true;
    }
    return gap > limit(left, right) * right.em();
  }

  private double limit(Glyph left, Glyph right) {
    boolean wideLeft = isWide(left.text());
    boolean wideRight = isWide(right.text());
    if (wideLeft && wideRight) {
      return betweenHan;
    }
    return wideLeft || wideRight ? mixed : WIDEST_IN_NUMBER;
  }

  /** Return whether two number characters belong to one number. */
  static boolean isOneNumber(Glyph left, Glyph right) {
    return NumberCharacters.isNumeric(left.text())
        && NumberCharacters.isNumeric(right.text())
        && left.isTurned() == right.isTurned()
        && Math.abs(offset(left, right)) <= SAME_BASELINE
        && isTight(gap(left, right), right.em());
  }

  /** Return whether a gap is so wide that it parts columns. */
  static boolean isGap(Glyph left, Glyph right) {
    return gap(left, right) > COLUMN_GAP * right.em();
  }

  private static boolean isTight(double gap, double em) {
    return gap <= WIDEST_IN_NUMBER * em && gap >= -DEEPEST_OVERLAP * em;
  }

  /** Return the way from the end of one glyph to the next, along the line they stand on. */
  private static double gap(Glyph left, Glyph right) {
    if (!left.isTurned()) {
      return right.x() - left.endX();
    }
    double way = right.y() - left.y() - left.advanceY();
    return left.advanceY() < 0 ? -way : way;
  }

  private static double offset(Glyph left, Glyph right) {
    return left.isTurned() ? right.x() - left.x() : right.y() - left.y();
  }

  /** Return whether a text ends or begins with a character as wide as it is high. */
  static boolean isWide(String text) {
    int character = text.codePointAt(0);
    return character >= 0x2e80 || character == '“' || character == '”' || character == '—';
  }
}
