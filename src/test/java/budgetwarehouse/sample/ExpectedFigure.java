package budgetwarehouse.sample;

import budgetwarehouse.fact.PrintedFigure;
import budgetwarehouse.vocabulary.Folding;
import budgetwarehouse.vocabulary.TableId;

/**
 * Figure of a table without its place, so that formats can be compared.
 *
 * @param tableId which standard table
 * @param rowCode code of its row
 * @param rowLabel label of its row, folded
 * @param columnLabel header path, folded
 * @param measure what its column measures
 * @param figureKind budget or final account
 * @param fiscalYear year it is about
 * @param printedText the number as printed
 * @param printedUnit its unit
 */
public record ExpectedFigure(
    TableId tableId,
    String rowCode,
    String rowLabel,
    String columnLabel,
    String measure,
    String figureKind,
    int fiscalYear,
    String printedText,
    String printedUnit) {
  /** Fold what is compared. */
  public ExpectedFigure {
    rowLabel = Folding.fold(rowLabel);
    columnLabel = Folding.fold(columnLabel);
  }

  /** Leave the place out of what was read. */
  public static ExpectedFigure of(PrintedFigure figure, int documentYear) {
    Integer year = figure.fiscalYear();
    return new ExpectedFigure(
        figure.tableId(),
        figure.rowCode(),
        figure.rowLabel(),
        figure.columnLabel(),
        figure.measure(),
        figure.figureKind().code(),
        year == null ? documentYear + figure.yearOffset() : year,
        figure.printedText(),
        figure.printedUnit());
  }

  /** Return the same figure without its measure. */
  ExpectedFigure unmeasured() {
    return new ExpectedFigure(
        tableId,
        rowCode,
        rowLabel,
        columnLabel,
        "",
        figureKind,
        fiscalYear,
        printedText,
        printedUnit);
  }
}
