package budgetwarehouse.extraction;

import java.util.List;

/**
 * Paragraph of prose, a heading or a caption, with hard line ends closed and each piece still
 * knowing its line.
 *
 * @param lines at least one piece
 */
public record Paragraph(List<PrintedLine> lines) implements Block {
  /** Keep the pieces; a paragraph without any is a fault of the caller. */
  public Paragraph {
    lines = List.copyOf(lines);
    if (lines.isEmpty()) {
      throw new IllegalArgumentException("a paragraph has at least one line, got none");
    }
  }

  /** Make a paragraph that stands on one line. */
  public static Paragraph of(int page, int line, String text) {
    return new Paragraph(List.of(new PrintedLine(page, line, text)));
  }

  @Override
  public int page() {
    return lines.get(0).page();
  }

  @Override
  public int line() {
    return lines.get(0).line();
  }

  /** Return the whole text. */
  public String text() {
    if (lines.size() == 1) {
      return lines.get(0).text();
    }

    var whole = new StringBuilder();
    lines.forEach(piece -> whole.append(piece.text()));
    return whole.toString();
  }

  /** Return the piece in which the character at this offset of {@link #text()} stands. */
  public PrintedLine pieceAt(int offset) {
    int end = 0;
    for (PrintedLine piece : lines) {
      end += piece.text().length();
      if (offset < end) {
        return piece;
      }
    }
    return lines.get(lines.size() - 1);
  }
}
