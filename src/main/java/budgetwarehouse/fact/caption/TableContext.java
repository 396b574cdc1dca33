package budgetwarehouse.fact.caption;

import budgetwarehouse.vocabulary.MoneyUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is printed above a table and holds for all its pages; never carried to another table.
 *
 * @param title title as printed, or blank
 * @param bodyCode code of the body, as in {@code 318 …局}, or blank
 * @param bodyName name of that body, or blank
 * @param unit unit of money the table states, empty where it states none
 * @param printedUnit the unit as printed, 万 for 万元 where print leaves 元 out, or blank
 * @param fiscalYear year the table states, else null
 */
public record TableContext(
    String title,
    String bodyCode,
    String bodyName,
    Optional<MoneyUnit> unit,
    String printedUnit,
    @Nullable Integer fiscalYear) {
  /** Nothing is printed above the table. */
  public static final TableContext NOTHING =
      new TableContext("", "", "", Optional.empty(), "", null);
}
