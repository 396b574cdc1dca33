package budgetwarehouse.fact;

import budgetwarehouse.vocabulary.TableId;
import org.jspecify.annotations.Nullable;

/**
 * One printed code or name that none of the figures bears as its own, so that what is printed
 * without an amount is accounted for as well.
 *
 * @param page page from 1, or 0 where the format has no pages
 * @param line line of the page or file from 1 on which it stands
 * @param kind why no figure bears it
 * @param tableId which standard table, sheet or sentence
 * @param tableNumber number of the table in the document from 1, 0 for prose
 * @param tableTitle title as printed, or the section's heading for prose
 * @param rowNumber row of the table as figures count it, from 1; of a sheet that of the next
 *     figure; 0 for prose
 * @param rowCount rows that a merged cell covers from its own downwards, else 1
 * @param columnLabel header path of its column from top to leaf joined by {@code /}, or blank
 * @param measure what names of its place are names of, a code of {@code
 *     warehouse-schema/vocabulary/coded_table.csv}, or what the figures of its row measure, or
 *     blank
 * @param code code as printed with wraps closed, or blank
 * @param name name as printed with wraps closed, or blank
 * @param fiscalYear year that the table states, else null
 */
public record PrintedName(
    int page,
    int line,
    Kind kind,
    TableId tableId,
    int tableNumber,
    String tableTitle,
    int rowNumber,
    int rowCount,
    String columnLabel,
    String measure,
    String code,
    String name,
    @Nullable Integer fiscalYear) {

  /** Why no figure bears a name. */
  public enum Kind {
    /** The row bears no number. */
    ROW_WITHOUT_FIGURE("row_without_figure"),
    /** It stands in the row of figures beside what names them, such as 经济科目 of a purchase. */
    BESIDE_THE_NAME("beside_the_name"),
    /** A sentence says it and no amount with it, such as a definition. */
    SENTENCE_WITHOUT_FIGURE("sentence_without_figure");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    /** Return the code used in the store and the warehouse. */
    public String code() {
      return code;
    }
  }
}
