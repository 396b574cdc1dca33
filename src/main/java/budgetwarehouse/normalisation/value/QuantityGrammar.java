package budgetwarehouse.normalisation.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads comparator, number, unit and denominator: {@code ≥95%}, {@code 5-10天}, {@code ≤380元/人/天},
 * {@code 每季度1次}, {@code 百分之九十以上}.
 *
 * <p>The whole text must be used up; a text that only contains a number says something else.
 */
final class QuantityGrammar {
  private static final Pattern EACH = Pattern.compile("每\\p{IsHan}{1,4}?(?=[\\d≥≤<>=]|至少|不)");
  private static final Pattern PER = Pattern.compile("[/每]");
  private static final Pattern DENOMINATOR = Pattern.compile("[\\p{IsHan}A-Za-z]{1,6}");

  private final MeasuringUnits units;
  private final AmountGrammar amounts;
  private final Pattern before;
  private final Pattern between;
  private final Pattern after;
  private final Pattern tail;
  private final Map<String, String> meaningBefore;
  private final Map<String, String> meaningAfter;

  QuantityGrammar(ValueWords words, MeasuringUnits units) {
    this.units = units;
    before = words.anyOf("comparator", "before");
    between = words.anyOf("comparator", "between");
    after = words.anyOf("comparator", "after");
    tail = words.anyOf("qualitative", "whole");
    amounts = new AmountGrammar(units, List.of(between, after, tail));
    meaningBefore = words.meanings("comparator", "before");
    meaningAfter = words.meanings("comparator", "after");
  }

  /** Read a folded text; empty when it is no quantity. */
  Optional<Quantity> read(String text) {
    var cursor = new Cursor(text);
    String each = cursor.take(EACH).map(found -> found.substring(1)).orElse("");
    List<String> leading = takeAll(cursor, before);
    Optional<Amounts> stated = takeAmounts(cursor);
    if (stated.isEmpty()) {
      return Optional.empty();
    }

    List<String> denominators = new ArrayList<>(each.isEmpty() ? List.of() : List.of(each));
    denominators.addAll(takeDenominators(cursor));
    Optional<String> trailing = cursor.take(after);
    cursor.take(tail);
    if (cursor.isAtEnd()) {
      return Optional.of(quantity(leading, stated.get(), denominators, trailing));
    }
    return Optional.empty();
  }

  private static List<String> takeAll(Cursor cursor, Pattern word) {
    List<String> taken = new ArrayList<>();
    Optional<String> next = cursor.take(word);
    while (next.isPresent()) {
      taken.add(next.get());
      next = cursor.take(word);
    }
    return taken;
  }

  private Optional<Amounts> takeAmounts(Cursor cursor) {
    Optional<Amount> first = amounts.take(cursor);
    if (first.isEmpty() || cursor.take(between).isEmpty()) {
      return first.map(single -> new Amounts(single, Optional.empty()));
    }
    return amounts
        .take(cursor)
        .map(second -> new Amounts(first.get().inUnitOf(second), Optional.of(second)))
        .filter(Amounts::isOrdered);
  }

  private List<String> takeDenominators(Cursor cursor) {
    List<String> denominators = new ArrayList<>();
    while (cursor.take(PER).isPresent()) {
      // a listed unit ends where it ends, so that 以内 behind it is not swallowed
      Optional<String> listed = cursor.take(units).map(MeasuringUnit::name);
      listed.or(() -> cursor.take(DENOMINATOR)).ifPresent(denominators::add);
    }
    return denominators;
  }

  private Quantity quantity(
      List<String> leading, Amounts stated, List<String> per, Optional<String> trailing) {
    String direction = "";
    Optional<Comparator> comparator = Optional.empty();
    for (String word : leading) {
      Optional<Comparator> meant = Comparator.of(meaningBefore.getOrDefault(word, ""));
      comparator = meant.or(keep(comparator));
      direction = meant.isPresent() ? direction : word;
    }
    // 达到95%以上: the word behind the number is the nearer one
    Optional<Comparator> nearer = trailing.map(meaningAfter::get).flatMap(Comparator::of);
    return new Quantity(
        stated.isRange() ? Comparator.RANGE : nearer.or(keep(comparator)).orElse(Comparator.EQ),
        stated.first().value(),
        stated.last().value(),
        stated.last().unit(),
        String.join("/", per),
        per.stream().map(units::baseNameOf).collect(Collectors.joining("/")),
        direction,
        meaningBefore.getOrDefault(direction, ""),
        stated.last().method());
  }

  private static Supplier<Optional<Comparator>> keep(Optional<Comparator> comparator) {
    return () -> comparator;
  }

  /** The one number, or both ends of a range. */
  private record Amounts(Amount first, Optional<Amount> second) {
    boolean isRange() {
      return second.isPresent();
    }

    Amount last() {
      return second.orElse(first);
    }

    boolean isOrdered() {
      return first.unit().equals(last().unit()) && first.value().compareTo(last().value()) <= 0;
    }
  }
}
