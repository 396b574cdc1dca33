package budgetwarehouse.sample.pdf;

import budgetwarehouse.extraction.pdf.Sheet;
import java.util.ArrayList;
import java.util.List;

/** Breaks texts into lines wherever they are full, as Chinese is set. */
final class Wrapping {
  private Wrapping() {}

  /** Return the lines of a text; at least one. */
  static List<String> lines(String text, double width, double size) {
    List<String> lines = new ArrayList<>();
    int from = 0;
    for (int to = 1; to <= text.length(); to++) {
      if (to - from > 1 && width(text.substring(from, to), size) > width) {
        lines.add(text.substring(from, to - 1));
        from = to - 1;
      }
    }
    lines.add(text.substring(from));
    return lines;
  }

  /** Return how wide a text is in some size. */
  static double width(String text, double size) {
    return Sheet.width(text) * size / Sheet.SIZE;
  }
}
