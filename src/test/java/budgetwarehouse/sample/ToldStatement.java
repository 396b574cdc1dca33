package budgetwarehouse.sample;

import budgetwarehouse.fact.PrintedFigure;
import budgetwarehouse.vocabulary.Folding;
import java.util.Map;

/**
 * Figure of a sentence without its place.
 *
 * @param measure what is measured
 * @param figureKind budget, change, share …
 * @param printedText the number as printed
 * @param printedUnit its unit
 */
record ToldStatement(String measure, String figureKind, String printedText, String printedUnit) {
  /** Fold the unit, of which 台（套） is printed with brackets of two widths. */
  ToldStatement {
    printedUnit = Folding.fold(printedUnit);
  }

  /** Leave the place out of what was read. */
  static ToldStatement of(PrintedFigure figure) {
    return new ToldStatement(
        figure.measure(), figure.figureKind().code(), figure.printedText(), figure.printedUnit());
  }

  /** Take what a person read. */
  static ToldStatement of(Map<String, String> row) {
    return new ToldStatement(
        row.get("measure"),
        row.get("figure_kind"),
        row.get("printed_text"),
        row.get("printed_unit"));
  }
}
