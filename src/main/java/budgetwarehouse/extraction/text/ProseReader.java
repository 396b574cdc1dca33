package budgetwarehouse.extraction.text;

import budgetwarehouse.extraction.Paragraph;
import budgetwarehouse.extraction.PrintedLine;
import budgetwarehouse.extraction.region.ParagraphStart;
import budgetwarehouse.extraction.region.TextLine;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads paragraphs. Where lines are set to a full width, a sentence broken at the line end is
 * closed; where they are not, each line is a paragraph of its own.
 */
final class ProseReader {
  private final ParagraphStart starts;

  ProseReader(ParagraphStart starts) {
    this.starts = starts;
  }

  /** Read each stretch of lines as paragraphs; the width of lines is taken from all of them. */
  List<List<Paragraph>> read(List<List<TextLine>> stretches) {
    LineWidth width = LineWidth.of(stretches);
    return stretches.stream().map(stretch -> paragraphs(stretch, width)).toList();
  }

  private List<Paragraph> paragraphs(List<TextLine> lines, LineWidth width) {
    var joint = new LineJoint(starts, width);
    var paragraphs = new ArrayList<Paragraph>();
    var pieces = new ArrayList<PrintedLine>();
    TextLine above = null;
    for (TextLine line : lines) {
      if (line.isBlank()) {
        continue;
      }
      if (above != null && !joint.closes(above, line)) {
        paragraphs.add(new Paragraph(pieces));
        pieces.clear();
      }
      pieces.add(new PrintedLine(0, line.number(), piece(pieces, line.text().strip())));
      above = line;
    }
    if (!pieces.isEmpty()) {
      paragraphs.add(new Paragraph(pieces));
    }
    return paragraphs;
  }

  /** Keep the blank between two words or numbers that the line end stood for. */
  private static String piece(List<PrintedLine> before, String text) {
    if (before.isEmpty()) {
      return text;
    }
    String last = before.get(before.size() - 1).text();
    boolean word = isAsciiWord(last.charAt(last.length() - 1)) && isAsciiWord(text.charAt(0));
    return word ? " " + text : text;
  }

  private static boolean isAsciiWord(char character) {
    return character < 128 && Character.isLetterOrDigit(character);
  }
}
