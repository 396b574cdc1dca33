package budgetwarehouse.spreadsheet;

import java.util.ArrayList;
import java.util.List;

/** Texts as a cell can hold them. */
public final class CellText {
  /** Most characters that a cell can hold. */
  public static final int LONGEST = 32_767;

  private static final String CUT = "…";

  private CellText() {}

  /** Return whether a cell can hold the whole text. */
  public static boolean fits(String text) {
    return text.length() <= LONGEST;
  }

  /** Cut a text that is longer than a cell can be; what is cut ends in an ellipsis. */
  public static String fitting(String text) {
    return fits(text) ? text : text.substring(0, end(text, LONGEST - 1)) + CUT;
  }

  /** Part a text that is longer than a cell can be into as many cells as it needs. */
  public static List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    String rest = text;
    while (!fits(rest)) {
      int end = end(rest, LONGEST);
      pieces.add(rest.substring(0, end));
      rest = rest.substring(end);
    }
    pieces.add(rest);
    return List.copyOf(pieces);
  }

  // never through the middle of a rare character, which takes two places
  private static int end(String text, int most) {
    return Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
  }
}
