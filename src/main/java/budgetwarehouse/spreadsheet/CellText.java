package budgetwarehouse.spreadsheet;

/** Texts as a cell can hold them. */
public final class CellText {
  private static final int LONGEST = 32_767;
  private static final String CUT = "…";

  private CellText() {}

  /** Cut a text that is longer than a cell can be; what is cut ends in an ellipsis. */
  public static String fitting(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    // never through the middle of a rare character, which takes two places
    int end = Character.isHighSurrogate(text.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1;
    return text.substring(0, end) + CUT;
  }
}
