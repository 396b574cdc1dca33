package budgetwarehouse.sample;

import java.util.ArrayList;
import java.util.List;

/**
 * What differs between the figures told and those read.
 *
 * @param missing told and not read
 * @param unexpected read and not told
 */
record FigureComparison(List<ExpectedFigure> missing, List<ExpectedFigure> unexpected) {
  /** Compare; a figure told without a measure may have any. */
  static FigureComparison of(List<ExpectedFigure> told, List<ExpectedFigure> read) {
    List<ExpectedFigure> unexpected = new ArrayList<>(read);
    List<ExpectedFigure> missing = new ArrayList<>();
    for (ExpectedFigure figure : told) {
      if (!unexpected.remove(figure) && !removeUnmeasured(unexpected, figure)) {
        missing.add(figure);
      }
    }
    return new FigureComparison(missing, unexpected);
  }

  private static boolean removeUnmeasured(List<ExpectedFigure> figures, ExpectedFigure told) {
    if (!told.measure().isEmpty()) {
      return false;
    }
    for (ExpectedFigure figure : figures) {
      if (figure.unmeasured().equals(told)) {
        return figures.remove(figure);
      }
    }
    return false;
  }
}
