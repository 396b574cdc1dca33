package budgetwarehouse.fact;

import budgetwarehouse.vocabulary.TableId;
import org.jspecify.annotations.Nullable;

/**
 * One table, form or sheet of the document in the register of its tables, also where no figure
 * stands in it.
 *
 * @param page page from 1 on which it begins, or 0 where the format has no pages
 * @param line line of the page or file from 1 on which it begins
 * @param tableId which standard table or sheet it is
 * @param tableNumber number of the table in the document from 1, as its figures bear it
 * @param tableTitle title as printed, or blank
 * @param printedUnit unit of money its head states, as printed, or blank
 * @param fiscalYear year its head states, else null
 * @param bodyCode code of the body printed over it, or blank
 * @param bodyName name of that body, or blank
 * @param emptyNote what is printed in or below it to say that it is empty, or blank
 * @param extent how large it is, and what of it could not be read
 */
public record TableEntry(
    int page,
    int line,
    TableId tableId,
    int tableNumber,
    String tableTitle,
    String printedUnit,
    @Nullable Integer fiscalYear,
    String bodyCode,
    String bodyName,
    String emptyNote,
    TableExtent extent) {}
