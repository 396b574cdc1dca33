package budgetwarehouse.normalisation.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  private final BoundsGrammar bounds;
  private final Pattern before;
  private final Pattern after;
  private final Pattern tail;
  private final Map<String, String> meaningBefore;
  private final Map<String, String> meaningAfter;

  QuantityGrammar(ValueWords words, MeasuringUnits units) {
    this.units = units;
    before = words.anyOf("comparator", "before");
    after = words.anyOf("comparator", "after");
    tail = words.anyOf("qualitative", "whole");
    bounds = new BoundsGrammar(words, units);
    meaningBefore = words.meanings("comparator", "before");
    meaningAfter = words.meanings("comparator", "after");
  }

  /** Read a folded text; empty when it is no quantity. */
  Optional<Quantity> read(String text) {
    var cursor = new Cursor(text);
    String each = cursor.take(EACH).map(found -> found.substring(1)).orElse("");
    List<String> leading = takeAll(cursor, before);
    Optional<Bounds> stated = bounds.take(cursor, comparatorOf(leading));
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

  private List<String> takeDenominators(Cursor cursor) {
    List<String> denominators = new ArrayList<>();
    while (cursor.take(PER).isPresent()) {
      takeDenominator(cursor).ifPresent(denominators::add);
    }
    return denominators;
  }

  /** A listed unit ends where it ends, so that 以内 behind it is not swallowed. */
  private Optional<String> takeDenominator(Cursor cursor) {
    Optional<MeasuringUnit> listed = cursor.take(units);
    if (listed.filter(MeasuringUnit::isMultiplier).isPresent()) {
      // 元/万页: a price of many
      return Optional.of(listed.get().name() + takeDenominator(cursor).orElse(""));
    }
    return listed.map(MeasuringUnit::name).or(() -> cursor.take(DENOMINATOR));
  }

  private Quantity quantity(
      List<String> leading, Bounds stated, List<String> per, Optional<String> trailing) {
    String direction =
        leading.stream().filter(word -> meant(word).isEmpty()).reduce("", (last, next) -> next);
    // 达到95%以上: the word behind the number is the nearer one
    Optional<Comparator> nearer = trailing.map(meaningAfter::get).flatMap(Comparator::of);
    return new Quantity(
        stated.isRange()
            ? Comparator.RANGE
            : nearer.or(() -> comparatorOf(leading)).orElse(Comparator.EQ),
        stated.lower().value(),
        stated.upper().value(),
        stated.upper().unit(),
        String.join("/", per),
        per.stream().map(units::baseNameOf).collect(Collectors.joining("/")),
        direction,
        meaningBefore.getOrDefault(direction, ""),
        stated.upper().method());
  }

  /** Return what the last comparator before a number means. */
  private Optional<Comparator> comparatorOf(List<String> leading) {
    return leading.stream().flatMap(word -> meant(word).stream()).reduce((last, next) -> next);
  }

  private Optional<Comparator> meant(String word) {
    return Comparator.of(meaningBefore.getOrDefault(word, ""));
  }
}
