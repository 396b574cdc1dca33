package budgetwarehouse.extraction.pdf.page;

/** What can be said of a glyph's character. */
public enum Legibility {
  /** The file states the character, and all of it is seen. */
  PLAIN,
  /** The character is stated, but a clip hides the glyph while it shows others of its word. */
  CUT,
  /** The file states no character for the glyph; a guess would be worth nothing. */
  UNREADABLE
}
