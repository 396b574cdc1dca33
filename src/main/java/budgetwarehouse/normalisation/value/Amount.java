package budgetwarehouse.normalisation.value;

import budgetwarehouse.vocabulary.MatchMethod;
import java.math.BigDecimal;

/**
 * Number with its unit, before anything is said of how it binds.
 *
 * @param value with 万 and the like multiplied out where they are no part of the unit
 * @param multiplier what was multiplied out, or 1
 * @param unit its unit, or {@link MeasuringUnit#NONE}
 */
record Amount(BigDecimal value, BigDecimal multiplier, MeasuringUnit unit, MatchMethod method) {
  /** Return another number of the same unit. */
  Amount withValue(BigDecimal other) {
    return new Amount(other, multiplier, unit, method);
  }

  /** Return the value in the base unit. */
  BigDecimal baseValue() {
    return value.multiply(unit.factor());
  }

  /** Complete the first number of a range by what only the second one prints: 1-2万户. */
  Amount inUnitOf(Amount second) {
    if (!unit.equals(MeasuringUnit.NONE)) {
      return this;
    }
    boolean bare = multiplier.compareTo(BigDecimal.ONE) == 0;
    BigDecimal complete = bare ? value.multiply(second.multiplier) : value;
    return new Amount(complete, second.multiplier, second.unit, method);
  }
}
