package budgetwarehouse.normalisation.override;

import java.time.LocalDate;

/**
 * One decision of a person: what a printed code and name mean.
 *
 * @param line line of the file of decisions; names the decision within a build
 * @param dimension list or aspect it is about
 * @param printedCode code as printed, folded, or blank
 * @param printedName name as printed, folded, or blank
 * @param tableId standard table it is limited to, or blank
 * @param scope where it holds
 * @param firstYear first fiscal year it holds in, or {@link Integer#MIN_VALUE}
 * @param lastYear last fiscal year it holds in, or {@link Integer#MAX_VALUE}
 * @param targetCode what it is; {@link #NO_ENTRY} says that it is no entry of the list
 * @param formerCode what the matcher said when it was decided, or blank where nobody noted it
 * @param decidedBy post or initials of the person
 * @param decidedOn day of the decision
 * @param reason why
 */
public record Decision(
    int line,
    String dimension,
    String printedCode,
    String printedName,
    String tableId,
    DecisionScope scope,
    int firstYear,
    int lastYear,
    String targetCode,
    String formerCode,
    String decidedBy,
    LocalDate decidedOn,
    String reason) {
  /** Target of a decision that a printed thing is no entry of the list. */
  public static final String NO_ENTRY = "无";

  /** Return whether it says that the printed thing is no entry of the list. */
  public boolean isNoEntry() {
    return targetCode.equals(NO_ENTRY);
  }

  /** Return whether it holds for a table and a year; 0 stands for a year that nobody says. */
  boolean holdsFor(String table, int year) {
    boolean anyYear = firstYear == Integer.MIN_VALUE && lastYear == Integer.MAX_VALUE;
    return (tableId.isEmpty() || tableId.equals(table))
        && (anyYear || (firstYear <= year && year <= lastYear));
  }

  /** Return whether both would decide the same printed thing, neither being the narrower one. */
  boolean meets(Decision other) {
    return line != other.line
        && dimension.equals(other.dimension)
        && printedCode.equals(other.printedCode)
        && printedName.equals(other.printedName)
        && tableId.equals(other.tableId)
        && scope.equals(other.scope)
        && firstYear <= other.lastYear
        && other.firstYear <= lastYear;
  }
}
