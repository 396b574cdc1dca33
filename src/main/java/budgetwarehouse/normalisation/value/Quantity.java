package budgetwarehouse.normalisation.value;

import budgetwarehouse.vocabulary.MatchMethod;
import java.math.BigDecimal;

/**
 * Number with comparator and unit, as an indicator's value states it.
 *
 * @param lower the number, or the first of a range
 * @param upper the number, or the second of a range
 * @param directionText 增长 or the like before the number, or blank
 * @param directionMeaning its meaning, or blank
 */
record Quantity(
    Comparator comparator,
    BigDecimal lower,
    BigDecimal upper,
    MeasuringUnit unit,
    String perUnit,
    String basePerUnit,
    String directionText,
    String directionMeaning,
    MatchMethod method) {}
