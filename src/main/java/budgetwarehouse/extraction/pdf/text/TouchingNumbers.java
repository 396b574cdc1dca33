package budgetwarehouse.extraction.pdf.text;

import budgetwarehouse.extraction.number.NumberCharacters;
import budgetwarehouse.extraction.pdf.page.Glyph;
import java.util.List;
import java.util.Optional;

/**
 * Parts numbers of neighbouring cells that touch each other and so look like one.
 *
 * <p>Cut is only at an edge of that row, only into well-formed numbers, and only where there is a
 * reason to: the whole is no number, or two text-showing operations meet there.
 */
final class TouchingNumbers {
  private static final double NEAR_EDGE = 1.5;

  private TouchingNumbers() {}

  /**
   * Part a run at the edges of its row.
   *
   * @param edges where lines part cells in the row
   * @return the numbers it consists of, the run itself where there is nothing to part; empty where
   *     it lies across an edge, is no number, and cannot be parted
   */
  static Optional<List<NumberRun>> part(NumberRun run, List<Double> edges) {
    if (!isNear(run, edges)) {
      return Optional.of(List.of(run));
    }
    for (int index = 1; index < run.glyphs().size(); index++) {
      if (isCut(run, index, edges)) {
        return Optional.of(List.of(run.before(index), run.from(index)));
      }
    }
    boolean suspicious = liesAcross(run, edges) && !NumberCharacters.isNumber(run.text());
    return suspicious ? Optional.empty() : Optional.of(List.of(run));
  }

  /** Spare the many runs that end far from any edge the look at every glyph. */
  private static boolean isNear(NumberRun run, List<Double> edges) {
    for (double edge : edges) {
      if (edge > run.left() - NEAR_EDGE && edge < run.right() + NEAR_EDGE) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCut(NumberRun run, int index, List<Double> edges) {
    Glyph left = run.glyphs().get(index - 1);
    Glyph right = run.glyphs().get(index);
    double boundary = (left.endX() + right.x()) / 2;
    return edges.stream().anyMatch(edge -> Math.abs(edge - boundary) <= NEAR_EDGE)
        && (left.operation() != right.operation() || !NumberCharacters.isNumber(run.text()))
        && NumberCharacters.isNumber(run.before(index).text())
        && NumberCharacters.isNumber(run.from(index).text());
  }

  private static boolean liesAcross(NumberRun run, List<Double> edges) {
    return NumberCharacters.hasDigit(run.text())
        && edges.stream()
            .anyMatch(edge -> edge > run.left() + NEAR_EDGE && edge < run.right() - NEAR_EDGE);
  }
}
