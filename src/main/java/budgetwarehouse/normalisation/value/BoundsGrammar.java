package budgetwarehouse.normalisation.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads the amounts of a value: one, a range, a tolerance, or two with a comparator each: {@code
 * 5-10天}, {@code ±5%}, {@code 100±5个}, {@code ≥5且≤10}.
 */
final class BoundsGrammar {
  private static final String AND = "且|并且|、|,|和";
  private static final Pattern TOLERANCE = Pattern.compile("±|\\+/-|正负");

  private final AmountGrammar amounts;
  private final Pattern between;
  private final Pattern and;
  private final Pattern comparing;
  private final Map<String, String> meaningBefore;

  BoundsGrammar(ValueWords words, MeasuringUnits units) {
    between = words.anyOf("comparator", "between");
    String before = words.anyOf("comparator", "before").pattern();
    and = Pattern.compile("(?:" + AND + ")(?=" + before + ")");
    comparing = Pattern.compile("(?:" + before + ")(?=\\d)");
    meaningBefore = words.meanings("comparator", "before");
    amounts =
        new AmountGrammar(
            units,
            List.of(
                between,
                and,
                comparing,
                words.anyOf("comparator", "after"),
                words.anyOf("qualitative", "whole")));
  }

  /**
   * Take what a value states; empty when it is no amount, then the cursor may have moved.
   *
   * @param leading comparator before the first amount
   */
  Optional<Bounds> take(Cursor cursor, Optional<Comparator> leading) {
    if (cursor.take(TOLERANCE).isPresent()) {
      return amounts
          .take(cursor)
          .flatMap(tolerance -> Bounds.about(tolerance.withValue(BigDecimal.ZERO), tolerance));
    }
    return amounts.take(cursor).flatMap(first -> takeRest(cursor, leading, first));
  }

  private Optional<Bounds> takeRest(Cursor cursor, Optional<Comparator> leading, Amount first) {
    if (cursor.take(between).isPresent()) {
      return amounts.take(cursor).flatMap(second -> Bounds.between(first, second));
    }
    if (cursor.take(TOLERANCE).isPresent()) {
      return amounts.take(cursor).flatMap(tolerance -> Bounds.about(first, tolerance));
    }
    cursor.take(and);
    Optional<Comparator> other =
        cursor.take(comparing).map(meaningBefore::get).flatMap(Comparator::of);
    return other.isEmpty()
        ? Optional.of(Bounds.of(first))
        : amounts.take(cursor).flatMap(second -> opposed(leading, first, other.get(), second));
  }

  private static Optional<Bounds> opposed(
      Optional<Comparator> leading, Amount first, Comparator other, Amount second) {
    if (leading.filter(Comparator::boundsOnlyBelow).isPresent() && other.boundsOnlyAbove()) {
      return Bounds.between(first, second);
    }
    return leading.filter(Comparator::boundsOnlyAbove).isPresent() && other.boundsOnlyBelow()
        ? Bounds.downFrom(first, second)
        : Optional.empty();
  }
}
