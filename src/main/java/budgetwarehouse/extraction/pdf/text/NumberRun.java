package budgetwarehouse.extraction.pdf.text;

import budgetwarehouse.extraction.number.NumberCharacters;
import budgetwarehouse.extraction.pdf.page.Glyph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Neighbouring number characters on one baseline. They are placed together: a test of each glyph
 * against the cell's edge makes 2,345.67 of 12,345.67.
 *
 * @param glyphs from left to right, at least one
 */
record NumberRun(List<Glyph> glyphs) {
  private static final double SAME_BASELINE = 0.5;

  /** Keep the glyphs. */
  NumberRun {
    glyphs = List.copyOf(glyphs);
  }

  /** Find the runs among glyphs; those that are no number characters are passed over. */
  static List<NumberRun> in(List<Glyph> glyphs) {
    List<Glyph> numeric = new ArrayList<>();
    for (Glyph glyph : glyphs) {
      if (isPart(glyph)) {
        numeric.add(glyph);
      }
    }
    numeric.sort(Comparator.comparingDouble(Glyph::y));
    List<NumberRun> runs = new ArrayList<>();
    int from = 0;
    for (int to = 1; to <= numeric.size(); to++) {
      if (to == numeric.size() || numeric.get(to).y() - numeric.get(to - 1).y() > SAME_BASELINE) {
        addRuns(numeric.subList(from, to), runs);
        from = to;
      }
    }
    return runs;
  }

  /** Return whether a glyph is placed with its run and not by itself. */
  static boolean isPart(Glyph glyph) {
    return NumberCharacters.isNumeric(glyph.text()) && !glyph.isTurned();
  }

  private static void addRuns(List<Glyph> baseline, List<NumberRun> runs) {
    List<Glyph> byX = new ArrayList<>(baseline);
    byX.sort(Comparator.comparingDouble(Glyph::x));
    int from = 0;
    for (int to = 1; to <= byX.size(); to++) {
      if (to == byX.size() || !Spacing.isOneNumber(byX.get(to - 1), byX.get(to))) {
        runs.add(new NumberRun(byX.subList(from, to)));
        from = to;
      }
    }
  }

  /** Return the text. */
  String text() {
    var text = new StringBuilder();
    glyphs.forEach(glyph -> text.append(glyph.text()));
    return text.toString();
  }

  /** Return where it begins. */
  double left() {
    return glyphs.get(0).x();
  }

  /** Return where it ends. */
  double right() {
    return glyphs.get(glyphs.size() - 1).endX();
  }

  /** Return the x of its centre. */
  double centreX() {
    return (left() + right()) / 2;
  }

  /** Return the y of its centre. */
  double centreY() {
    return glyphs.get(0).centreY();
  }

  /** Return the part before a glyph. */
  NumberRun before(int index) {
    return new NumberRun(glyphs.subList(0, index));
  }

  /** Return the part from a glyph on. */
  NumberRun from(int index) {
    return new NumberRun(glyphs.subList(index, glyphs.size()));
  }
}
