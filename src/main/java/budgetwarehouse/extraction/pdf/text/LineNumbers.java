package budgetwarehouse.extraction.pdf.text;

import budgetwarehouse.extraction.pdf.page.Glyph;
import java.util.Arrays;
import java.util.List;

/** Numbers the text lines of a page from 1, from top to bottom, tables and prose alike. */
public final class LineNumbers {
  private static final double ONE_LINE_IN_EM = 0.45;

  private final double[] baselines;

  private LineNumbers(double[] baselines) {
    this.baselines = baselines;
  }

  /** Number the lines on which glyphs stand. */
  public static LineNumbers of(List<Glyph> glyphs) {
    double[][] sorted =
        glyphs.stream()
            .map(glyph -> new double[] {glyph.y(), glyph.em() * ONE_LINE_IN_EM})
            .sorted((one, other) -> Double.compare(one[0], other[0]))
            .toArray(double[][]::new);
    double[] baselines = new double[sorted.length];
    int count = 0;
    for (double[] glyph : sorted) {
      if (count == 0 || glyph[0] - baselines[count - 1] > glyph[1]) {
        baselines[count++] = glyph[0];
      }
    }
    return new LineNumbers(Arrays.copyOf(baselines, count));
  }

  /** Return the line at a baseline; from 1, even on a page without text. */
  public int at(double baseline) {
    int found = Arrays.binarySearch(baselines, baseline);
    int index = found >= 0 ? found : -found - 2;
    return Math.max(index, 0) + 1;
  }

  /** Return the first line below a height, or the last one. */
  public int below(double height) {
    int found = Arrays.binarySearch(baselines, height);
    int index = found >= 0 ? found : -found - 1;
    return Math.max(1, Math.min(index + 1, baselines.length));
  }

  /** Return how many there are. */
  public int count() {
    return baselines.length;
  }
}
