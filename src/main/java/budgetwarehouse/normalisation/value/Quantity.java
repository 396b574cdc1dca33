package budgetwarehouse.normalisation.value;

import budgetwarehouse.vocabulary.MatchMethod;
import java.math.BigDecimal;
import java.util.stream.Stream;

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
    MatchMethod method) {
  private static final BigDecimal BEYOND_ANY_COUNTY = BigDecimal.TEN.pow(12);

  /**
   * Return whether the number is one that print can mean; a longer one, a code or two cells run
   * together, would not fit the columns of the warehouse.
   */
  boolean isPlausible() {
    return Stream.of(lower, upper, unit.toBase(lower), unit.toBase(upper))
        .allMatch(number -> number == null || number.abs().compareTo(BEYOND_ANY_COUNTY) < 0);
  }
}
