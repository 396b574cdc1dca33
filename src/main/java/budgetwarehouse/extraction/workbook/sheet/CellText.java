package budgetwarehouse.extraction.workbook.sheet;

import java.util.List;
import java.util.regex.Pattern;

/** Closes the line ends inside a cell. */
final class CellText {
  private static final Pattern LINE_END =
      Pattern.compile("\\s*(?:\\r\\n|[\\n\\r\\u2028\\u000b])\\s*");
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\t]]");

  private CellText() {}

  /** Return the lines that have something in them. */
  static List<String> lines(String text) {
    String stripped = text.strip();
    if (isOneLine(stripped)) {
      return stripped.isEmpty() ? List.of() : List.of(stripped);
    }
    return LINE_END.splitAsStream(stripped).map(CellText::plain).filter(l -> !l.isBlank()).toList();
  }

  // nearly every cell: nothing in it parts lines or is left out
  private static boolean isOneLine(String stripped) {
    for (int i = 0; i < stripped.length(); i++) {
      char character = stripped.charAt(i);
      if (character < ' ' || character == 0x7F || character == 0x2028) {
        return false;
      }
    }
    return true;
  }

  /** Return the text on one line: words are closed up, numbers kept apart. */
  static String closed(String text) {
    var closed = new StringBuilder();
    for (String line : lines(text)) {
      if (!closed.isEmpty() && !isHan(closed.charAt(closed.length() - 1), line.charAt(0))) {
        closed.append(' ');
      }
      closed.append(line);
    }
    return closed.toString();
  }

  private static String plain(String line) {
    return CONTROL.matcher(line).replaceAll("").strip();
  }

  private static boolean isHan(char before, char after) {
    return Character.isIdeographic(before) || Character.isIdeographic(after);
  }
}
