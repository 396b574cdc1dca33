package budgetwarehouse.spreadsheet;

/** Texts as a cell can hold them. */
public final class CellText {
  private static final int LONGEST = 32_767;
  private static final String CUT = "…";

  private CellText() {}

  /** Cut a text that is longer than a cell can be; what is cut ends in an ellipsis. */
  public static String fitting(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + CUT;
  }
}
