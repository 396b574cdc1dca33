package budgetwarehouse.extraction.pdf.text;

import budgetwarehouse.extraction.number.NumberCharacters;
import budgetwarehouse.extraction.pdf.page.Box;
import java.util.List;

/** Closes the line wraps of a cell. */
public final class CellText {
  private static final double ROOM_IN_EM = 2;

  private CellText() {}

  /**
   * Join the lines of a cell.
   *
   * @param box the cell, which tells a wrapped number from two numbers one above the other
   */
  public static String join(List<SetLine> lines, Box box) {
    var text = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0 && isBlankBetween(lines.get(i - 1), lines.get(i), box)) {
        text.append(' ');
      }
      text.append(lines.get(i).text());
    }
    return text.toString().strip();
  }

  private static boolean isBlankBetween(SetLine upper, SetLine lower, Box box) {
    String end = upper.last().text();
    String start = lower.first().text();
    if (Spacing.isWide(end) || Spacing.isWide(start)) {
      return false;
    }
    boolean number = NumberCharacters.isNumeric(end) && NumberCharacters.isNumeric(start);
    return !number || areTwoNumbers(upper, lower, box);
  }

  /** Return whether both lines are numbers and the upper one had room for more. */
  private static boolean areTwoNumbers(SetLine upper, SetLine lower, Box box) {
    double room = box.width() - (upper.right() - upper.left());
    return NumberCharacters.isNumber(upper.text())
        && NumberCharacters.isNumber(lower.text())
        && room > ROOM_IN_EM * upper.first().em() + lower.first().advanceX();
  }
}
