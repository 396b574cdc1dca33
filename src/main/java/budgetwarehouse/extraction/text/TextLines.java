package budgetwarehouse.extraction.text;

import budgetwarehouse.extraction.region.TextLine;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Cuts a text into numbered lines and takes away what a converter or a printer added: the marks of
 * a word processor and page numbers. A page number's line stays as a blank one, so that every other
 * line keeps its number.
 */
final class TextLines {
  private static final String BOOKMARK = "[bookmark:";
  private static final Pattern BOOKMARKS = Pattern.compile("\\[bookmark:[^\\]]*\\]");
  private static final int LONGEST_PAGE_NUMBER = 24;
  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "\\s*(?:[-—–－―─]+\\s*\\d{1,4}\\s*[-—–－―─]+"
              + "|第\\s*\\d{1,4}\\s*页(?:[\\s，,/]*共\\s*\\d{1,4}\\s*页)?)\\s*");

  private TextLines() {}

  /** Cut at CRLF, CR or LF; the line ends are not part of the lines. */
  static List<TextLine> of(String text) {
    return asReceived(text).stream().map(TextLines::cleaned).toList();
  }

  /** Cut in the same way and take nothing away. */
  static List<TextLine> asReceived(String text) {
    var lines = new ArrayList<TextLine>();
    int start = 0;
    while (start < text.length()) {
      int end = lineEnd(text, start);
      lines.add(new TextLine(lines.size() + 1, text.substring(start, end)));
      boolean pair = text.startsWith("\r\n", end);
      start = end + (pair ? 2 : 1);
    }
    return lines;
  }

  private static TextLine cleaned(TextLine line) {
    String cleaned = cleaned(line.text());
    return cleaned.equals(line.text()) ? line : new TextLine(line.number(), cleaned);
  }

  private static int lineEnd(String text, int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  private static String cleaned(String line) {
    if (line.contains(BOOKMARK)) {
      return BOOKMARKS.matcher(line).replaceAll("");
    }
    if (line.length() <= LONGEST_PAGE_NUMBER && PAGE_NUMBER.matcher(line).matches()) {
      return "";
    }
    return line;
  }
}
