package budgetwarehouse.extraction.pdf.text;

import budgetwarehouse.extraction.number.NumberCharacters;
import budgetwarehouse.extraction.pdf.page.Glyph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Table without ruling lines: lines that hold a label or code and an amount, three or more in
 * sequence, its columns told by the gaps. Its cells are never more than likely.
 *
 * @param first index of its first line, header included
 * @param end index behind its last line
 * @param rows for each line the text of each column
 */
public record OpenTable(int first, int end, List<List<String>> rows) {
  private static final int FEWEST_LINES = 3;
  private static final int MOST_HEADER_LINES = 5;
  private static final double OVERLAP = 0.5;

  /** Keep the rows. */
  public OpenTable {
    rows = rows.stream().map(List::copyOf).toList();
  }

  /** Text between two gaps. */
  private record Piece(String text, double left, double right) {}

  /** Find the first such table at or after a line of prose. */
  public static Optional<OpenTable> firstIn(List<SetLine> lines, int from) {
    int start = from;
    while (start < lines.size()) {
      int end = start;
      while (end < lines.size() && isTableLine(pieces(lines.get(end)))) {
        end++;
      }
      if (end - start >= FEWEST_LINES) {
        return Optional.of(set(lines, header(lines, from, start), start, end));
      }
      start = Math.max(end, start + 1);
    }
    return Optional.empty();
  }

  private static boolean isTableLine(List<Piece> pieces) {
    boolean amount = pieces.stream().anyMatch(piece -> NumberCharacters.isNumber(piece.text()));
    boolean label = pieces.stream().anyMatch(piece -> !NumberCharacters.isNumeric(piece.text()));
    return pieces.size() >= 2 && amount && label;
  }

  /** Return the first of the header lines above a table. */
  private static int header(List<SetLine> lines, int from, int start) {
    int first = start;
    while (first > from
        && start - first < MOST_HEADER_LINES
        && pieces(lines.get(first - 1)).size() >= 2
        && !lines.get(first - 1).text().contains("单位")) {
      first--;
    }
    return first;
  }

  private static OpenTable set(List<SetLine> lines, int first, int start, int end) {
    List<Piece> columns = columns(lines.subList(start, end));
    List<List<String>> rows = new ArrayList<>();
    for (SetLine line : lines.subList(first, end)) {
      rows.add(row(pieces(line), columns));
    }
    return new OpenTable(first, end, rows);
  }

  /** Return the columns: where any line has text, parted where none has. */
  private static List<Piece> columns(List<SetLine> lines) {
    List<Piece> all = new ArrayList<>();
    lines.forEach(line -> all.addAll(pieces(line)));
    all.sort(Comparator.comparingDouble(Piece::left));
    List<Piece> columns = new ArrayList<>();
    for (Piece piece : all) {
      int last = columns.size() - 1;
      if (last >= 0 && columns.get(last).right() - piece.left() >= OVERLAP) {
        Piece wider = columns.get(last);
        double right = Math.max(wider.right(), piece.right());
        columns.set(last, new Piece("", wider.left(), right));
      } else {
        columns.add(new Piece("", piece.left(), piece.right()));
      }
    }
    return columns;
  }

  private static List<String> row(List<Piece> pieces, List<Piece> columns) {
    List<String> row = new ArrayList<>();
    columns.forEach(column -> row.add(""));
    for (Piece piece : pieces) {
      int best = 0;
      for (int i = 1; i < columns.size(); i++) {
        if (overlap(piece, columns.get(i)) > overlap(piece, columns.get(best))) {
          best = i;
        }
      }
      String before = row.get(best);
      row.set(best, before.isEmpty() ? piece.text() : before + " " + piece.text());
    }
    return row;
  }

  /** Return how far two pieces overlap; negative for how far they stand apart. */
  private static double overlap(Piece one, Piece other) {
    return Math.min(one.right(), other.right()) - Math.max(one.left(), other.left());
  }

  private static List<Piece> pieces(SetLine line) {
    List<Piece> pieces = new ArrayList<>();
    List<Glyph> glyphs = line.glyphs();
    int from = 0;
    for (int to = 1; to <= glyphs.size(); to++) {
      if (to == glyphs.size() || Spacing.isGap(glyphs.get(to - 1), glyphs.get(to))) {
        List<Glyph> piece = glyphs.subList(from, to);
        String text = LineSetter.join(piece, Spacing.CELL);
        pieces.add(new Piece(text, piece.get(0).x(), piece.get(piece.size() - 1).endX()));
        from = to;
      }
    }
    return pieces;
  }
}
