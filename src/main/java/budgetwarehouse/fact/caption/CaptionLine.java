package budgetwarehouse.fact.caption;

import budgetwarehouse.vocabulary.MoneyUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one line above a table says, beside its title.
 *
 * @param bodyCode code of the body, or blank
 * @param bodyName name of the body, or blank
 * @param unit unit of money, empty where the line states none
 * @param printedUnit the unit as printed, or blank
 * @param year year, or null
 */
record CaptionLine(
    String bodyCode,
    String bodyName,
    Optional<MoneyUnit> unit,
    String printedUnit,
    @Nullable Integer year) {}
