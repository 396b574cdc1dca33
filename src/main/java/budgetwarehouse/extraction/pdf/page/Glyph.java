package budgetwarehouse.extraction.pdf.page;

/**
 * Mark drawn on the page, never a blank.
 *
 * @param text its character; U+FFFD where the file states none
 * @param x start of its baseline
 * @param y start of its baseline
 * @param advanceX way to the start of the next glyph
 * @param advanceY way to the start of the next glyph, negative for text that runs upwards
 * @param em its font size on the page
 * @param operation running number of the text-showing operation on the page
 * @param order running number in drawing order, blanks not counted
 * @param afterBlank whether a blank was drawn just before it
 * @param legibility what can be said of its character
 */
public record Glyph(
    String text,
    double x,
    double y,
    double advanceX,
    double advanceY,
    double em,
    int operation,
    int order,
    boolean afterBlank,
    Legibility legibility) {
  /** Text of a glyph whose character is not known. */
  public static final String UNKNOWN = "\ufffd";

  private static final double MIDDLE_ABOVE_BASELINE = 0.35;
  private static final double STEEPNESS_OF_TURNED = 1.5;
  private static final double SHORTEST_TURNED = 0.5;

  /** Return the x of its centre: the middle of its advance, a third of an em above the baseline. */
  public double centreX() {
    double length = Math.hypot(advanceX, advanceY);
    double lean = length == 0 ? 0 : advanceY / length;
    return x + advanceX / 2 + lean * em * MIDDLE_ABOVE_BASELINE;
  }

  /** Return the y of its centre. */
  public double centreY() {
    double length = Math.hypot(advanceX, advanceY);
    double level = length == 0 ? 1 : advanceX / length;
    return y + advanceY / 2 - level * em * MIDDLE_ABOVE_BASELINE;
  }

  /** Return where its advance ends. */
  public double endX() {
    return x + advanceX;
  }

  /** Return whether it belongs to text that runs up or down the page. */
  public boolean isTurned() {
    return Math.abs(advanceY) > SHORTEST_TURNED
        && Math.abs(advanceY) > STEEPNESS_OF_TURNED * Math.abs(advanceX);
  }

  /** Return the glyph marked as hidden in part. */
  public Glyph cut() {
    return legibility == Legibility.PLAIN ? with(Legibility.CUT) : this;
  }

  private Glyph with(Legibility changed) {
    return new Glyph(text, x, y, advanceX, advanceY, em, operation, order, afterBlank, changed);
  }
}
