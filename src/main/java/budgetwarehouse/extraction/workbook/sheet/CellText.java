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
    return LINE_END
        .splitAsStream(text.strip())
        .map(CellText::plain)
        .filter(l -> !l.isBlank())
        .toList();
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
