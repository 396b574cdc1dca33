package budgetwarehouse.fact.closing;

import budgetwarehouse.fact.PrintedFigure;
import budgetwarehouse.finding.Finding;
import budgetwarehouse.finding.FindingKind;
import budgetwarehouse.finding.Place;
import budgetwarehouse.vocabulary.FigureKind;
import java.util.EnumSet;
import java.util.Set;

/** Reports amounts that stay in doubt: no sum confirms them, and no fact is taken from them. */
final class DoubtfulAmount {
  private static final Set<FigureKind> STATED =
      EnumSet.of(
          FigureKind.BUDGET,
          FigureKind.ADJUSTED_BUDGET,
          FigureKind.EXECUTION,
          FigureKind.FINAL_ACCOUNT,
          FigureKind.ACTUAL);

  private DoubtfulAmount() {}

  /** Return whether a figure is an amount that is in doubt and would else be used. */
  static boolean is(PrintedFigure figure) {
    return figure.doubtful()
        && figure.amountYuan() != null
        && !figure.measure().isBlank()
        && STATED.contains(figure.figureKind());
  }

  static Finding finding(PrintedFigure figure) {
    return new Finding(
        FindingKind.AMOUNT_DOUBTFUL,
        place(figure),
        figure.printedText() + figure.printedUnit(),
        "框线清楚、或有合计可印证的数字；未采用");
  }

  /** Return where a figure stands. */
  static Place place(PrintedFigure figure) {
    String row = figure.rowLabel().isEmpty() ? figure.rowCode() : figure.rowLabel();
    return new Place(figure.page(), figure.line(), figure.tableTitle(), row, figure.columnLabel());
  }
}
