package budgetwarehouse.normalisation.value;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Unit of an indicator's value.
 *
 * @param name as printed, folded
 * @param baseUnit unit in which values of its kind compare
 * @param factor how many base units it is
 * @param quantityKind what it measures
 */
record MeasuringUnit(String name, String baseUnit, BigDecimal factor, String quantityKind) {
  private static final String UNKNOWN = "unknown";
  private static final String MULTIPLIER = "multiplier";

  /** A bare number. */
  static final MeasuringUnit NONE = new MeasuringUnit("", "", BigDecimal.ONE, UNKNOWN);

  /** A part of a whole that is printed as a fraction. */
  static final MeasuringUnit FRACTION = new MeasuringUnit("", "比率", BigDecimal.ONE, "share");

  /** Name a unit that the list does not hold; it compares only with itself. */
  static MeasuringUnit unlisted(String name) {
    return new MeasuringUnit(name, name, BigDecimal.ONE, UNKNOWN);
  }

  /** Return whether it multiplies the number and is no unit itself: 万. */
  boolean isMultiplier() {
    return quantityKind.equals(MULTIPLIER);
  }

  /** Return whether a noun may follow it: 3个系统, 2次检查. */
  boolean isCounter() {
    return quantityKind.equals("count") || quantityKind.equals("frequency");
  }

  /** Return the same unit under a longer printed name: 个预算单位. */
  MeasuringUnit printedAs(String longerName) {
    return new MeasuringUnit(longerName, baseUnit, factor, quantityKind);
  }

  /** Convert a value to the base unit, exactly; null stays null. */
  @Nullable BigDecimal toBase(@Nullable BigDecimal value) {
    return value == null ? null : value.multiply(factor);
  }
}
