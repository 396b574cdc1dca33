package budgetwarehouse.extraction.region;

/**
 * Line of a text document as received, without its line end.
 *
 * @param number from 1
 * @param text as received, leading tabs and blanks included
 */
public record TextLine(int number, String text) {
  /** Return whether nothing is printed on it. */
  public boolean isBlank() {
    return text.isBlank();
  }
}
