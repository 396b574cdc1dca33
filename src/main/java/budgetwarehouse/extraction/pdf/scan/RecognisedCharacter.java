package budgetwarehouse.extraction.pdf.scan;

/**
 * Character that text recognition made out in a picture; lengths are points of the picture, y runs
 * downwards.
 *
 * @param baseline y of the baseline of its line
 * @param size font size of its line
 * @param confidence how sure the program is, from 0 to 100
 */
public record RecognisedCharacter(
    String text,
    int left,
    int top,
    int right,
    int bottom,
    int baseline,
    int size,
    double confidence) {
  /** Return the character elsewhere. */
  RecognisedCharacter moved(int x, int y) {
    return new RecognisedCharacter(
        text, left + x, top + y, right + x, bottom + y, baseline + y, size, confidence);
  }

  /** Return another character in a part of the width of the same line. */
  RecognisedCharacter replaced(String other, int from, int to) {
    return new RecognisedCharacter(other, from, top, to, bottom, baseline, size, confidence);
  }
}
