package budgetwarehouse.normalisation.value;

import java.math.BigDecimal;
import java.util.Optional;

/** The one amount that a value states, or the least and the greatest. */
record Bounds(Amount lower, Amount upper, boolean isRange) {
  private static final String SHARE = "share";

  static Bounds of(Amount amount) {
    return new Bounds(amount, amount, false);
  }

  /**
   * Take two ends in the order of print; empty when they are of two units or in the wrong order.
   */
  static Optional<Bounds> between(Amount first, Amount second) {
    Amount complete = first.inUnitOf(second);
    boolean isOrdered =
        complete.unit().equals(second.unit()) && complete.value().compareTo(second.value()) <= 0;
    return isOrdered ? Optional.of(new Bounds(complete, second, true)) : Optional.empty();
  }

  /** Take the two ends in the other order: ≤10且≥5. */
  static Optional<Bounds> downFrom(Amount greatest, Amount least) {
    return between(least, greatest.inUnitOf(least));
  }

  /**
   * Take what lies about a value: 100±5个; a share of another unit is part of the value: 100元±5%.
   */
  static Optional<Bounds> about(Amount middle, Amount tolerance) {
    Amount complete = middle.inUnitOf(tolerance);
    if (complete.unit().equals(tolerance.unit())) {
      return Optional.of(spread(complete, tolerance.value()));
    }
    return tolerance.unit().quantityKind().equals(SHARE)
        ? Optional.of(spread(complete, complete.value().multiply(tolerance.baseValue())))
        : Optional.empty();
  }

  private static Bounds spread(Amount middle, BigDecimal distance) {
    return new Bounds(
        middle.withValue(middle.value().subtract(distance)),
        middle.withValue(middle.value().add(distance)),
        true);
  }
}
