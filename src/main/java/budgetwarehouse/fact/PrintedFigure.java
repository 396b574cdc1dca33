package budgetwarehouse.fact;

import budgetwarehouse.vocabulary.FigureKind;
import budgetwarehouse.vocabulary.TableId;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One printed number with all that is printed round it.
 *
 * @param page page from 1, or 0 where the format has no pages
 * @param line line of the page or file from 1 on which the number stands
 * @param tableId which standard table, sheet or sentence
 * @param tableNumber number of the table in the document from 1, 0 for prose; pages of one table
 *     share it
 * @param tableTitle title as printed, or the section's heading for prose
 * @param rowNumber data row of the table from 1 over all its pages, header rows not counted; for
 *     prose the number of the statement in its paragraph
 * @param rowCode code as printed with wraps closed, or blank; of a project sheet the project's code
 * @param rowLabel label as printed with wraps closed; of a project sheet the project's name; of
 *     prose the words that say what the number is
 * @param columnLabel header path from top to leaf joined by {@code /}, or blank
 * @param measure what the column or the sentence measures, a code of {@code
 *     warehouse-schema/vocabulary}, or blank when not recognised
 * @param figureKind budget, prior budget, change, share, …
 * @param fiscalYear year the number is about where print says it, else null
 * @param yearOffset years to add to the document's year where {@code fiscalYear} is null: 0 or, for
 *     上年, -1
 * @param bodyCode code of the body printed over the table or sheet, or blank
 * @param bodyName name of that body, or blank
 * @param printedText the number as printed with wraps closed
 * @param printedUnit unit as printed: 万元, 元, %, 人, 辆 …, or blank
 * @param amountYuan the amount in yuan when the unit is one of money, else null
 * @param quantity the number when it is no money: a count, a percentage; a decrease is negative
 * @param doubtful whether text or place was decided by rule where print left it open
 */
public record PrintedFigure(
    int page,
    int line,
    TableId tableId,
    int tableNumber,
    String tableTitle,
    int rowNumber,
    String rowCode,
    String rowLabel,
    String columnLabel,
    String measure,
    FigureKind figureKind,
    @Nullable Integer fiscalYear,
    int yearOffset,
    String bodyCode,
    String bodyName,
    String printedText,
    String printedUnit,
    @Nullable BigDecimal amountYuan,
    @Nullable BigDecimal quantity,
    boolean doubtful) {
  /** Return the same figure without doubt: a sum that it takes part in closes. */
  public PrintedFigure confirmed() {
    return new PrintedFigure(
        page,
        line,
        tableId,
        tableNumber,
        tableTitle,
        rowNumber,
        rowCode,
        rowLabel,
        columnLabel,
        measure,
        figureKind,
        fiscalYear,
        yearOffset,
        bodyCode,
        bodyName,
        printedText,
        printedUnit,
        amountYuan,
        quantity,
        false);
  }
}
