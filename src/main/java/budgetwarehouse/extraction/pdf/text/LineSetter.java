package budgetwarehouse.extraction.pdf.text;

import budgetwarehouse.extraction.pdf.page.Glyph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Sets glyphs into lines: upright text by baseline, then turned text in its own direction. */
public final class LineSetter {
  private static final double ONE_LINE_IN_EM = 0.45;

  private LineSetter() {}

  /** Set the glyphs of a cell, from its first line to its last. */
  public static List<SetLine> setCell(List<Glyph> glyphs) {
    return set(glyphs, Spacing.CELL);
  }

  /** Set the glyphs of prose, from the top of the page to the bottom. */
  public static List<SetLine> setProse(List<Glyph> glyphs) {
    return set(glyphs, Spacing.PROSE);
  }

  private static List<SetLine> set(List<Glyph> glyphs, Spacing spacing) {
    List<Glyph> upright = new ArrayList<>();
    List<Glyph> rising = new ArrayList<>();
    List<Glyph> falling = new ArrayList<>();
    for (Glyph glyph : glyphs) {
      if (!glyph.isTurned()) {
        upright.add(glyph);
      } else if (glyph.advanceY() < 0) {
        rising.add(glyph);
      } else {
        falling.add(glyph);
      }
    }
    List<SetLine> lines = new ArrayList<>();
    add(upright, Glyph::y, Glyph::x, spacing, lines);
    add(rising, Glyph::x, glyph -> -glyph.y(), spacing, lines);
    add(falling, glyph -> -glyph.x(), Glyph::y, spacing, lines);
    return lines;
  }

  /** Set the glyphs of one direction: where the lines follow each other, and the glyphs in one. */
  private static void add(
      List<Glyph> glyphs, Measure across, Measure along, Spacing spacing, List<SetLine> lines) {
    glyphs.sort(Comparator.comparingDouble(across::of));
    int from = 0;
    for (int to = 1; to <= glyphs.size(); to++) {
      if (to == glyphs.size() || !onOneLine(glyphs.get(from), glyphs.get(to), across)) {
        List<Glyph> line = new ArrayList<>(glyphs.subList(from, to));
        line.sort(Comparator.comparingDouble(along::of));
        lines.add(new SetLine(join(line, spacing), line));
        from = to;
      }
    }
  }

  private static boolean onOneLine(Glyph first, Glyph next, Measure across) {
    double em = Math.max(first.em(), next.em());
    return across.of(next) - across.of(first) <= ONE_LINE_IN_EM * em;
  }

  /** Join the glyphs of one line. */
  static String join(List<Glyph> line, Spacing spacing) {
    var text = new StringBuilder(line.size() + 8);
    for (int i = 0; i < line.size(); i++) {
      if (i > 0 && spacing.isBlankBetween(line.get(i - 1), line.get(i))) {
        text.append(' ');
      }
      text.append(line.get(i).text());
    }
    return text.toString();
  }

  /** Where a glyph stands, measured in one direction. */
  private interface Measure {
    double of(Glyph glyph);
  }
}
