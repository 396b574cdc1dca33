package budgetwarehouse.normalisation.value;

import budgetwarehouse.vocabulary.MatchMethod;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads one number and its unit: {@code 16.96万元}, {@code 1000万}, {@code 20个预算单位}, {@code 百分之九十五}.
 */
final class AmountGrammar {
  private static final Pattern HUNDREDTHS = Pattern.compile("百分之");
  private static final Pattern NOUN = Pattern.compile("\\p{IsHan}{1,6}");

  private final MeasuringUnits units;
  private final List<Pattern> noNouns;

  /**
   * Make a grammar.
   *
   * @param noNouns words that may stand behind a unit and are no part of it
   */
  AmountGrammar(MeasuringUnits units, List<Pattern> noNouns) {
    this.units = units;
    this.noNouns = List.copyOf(noNouns);
  }

  /** Take an amount; empty when none stands here, then the cursor may have moved. */
  Optional<Amount> take(Cursor cursor) {
    if (cursor.take(HUNDREDTHS).isPresent()) {
      return takeNumeral(cursor).map(value -> amount(value, units.named("%")));
    }
    Optional<String> digits = cursor.take(PrintedNumeral.DIGITS);
    if (digits.isPresent()) {
      return Optional.of(withUnit(PrintedNumeral.valueOf(digits.get()), cursor));
    }
    // 一般 begins with a numeral too: in words a number needs a listed unit
    return cursor
        .take(PrintedNumeral.CHINESE)
        .flatMap(
            numeral ->
                cursor.take(units).map(unit -> amount(PrintedNumeral.valueOf(numeral), unit)));
  }

  private static Optional<BigDecimal> takeNumeral(Cursor cursor) {
    return cursor
        .take(PrintedNumeral.CHINESE)
        .or(() -> cursor.take(PrintedNumeral.DIGITS))
        .map(PrintedNumeral::valueOf);
  }

  private Amount withUnit(BigDecimal printed, Cursor cursor) {
    BigDecimal multiplier = BigDecimal.ONE;
    MeasuringUnit unit = cursor.take(units).orElse(MeasuringUnit.NONE);
    if (unit.isMultiplier()) {
      multiplier = unit.factor();
      unit = cursor.take(units).orElse(MeasuringUnit.NONE);
    }
    Amount amount = new Amount(printed.multiply(multiplier), multiplier, unit, MatchMethod.EXACT);
    return withNoun(amount, cursor);
  }

  private Amount withNoun(Amount amount, Cursor cursor) {
    boolean listed = !amount.unit().equals(MeasuringUnit.NONE);
    if ((listed && !amount.unit().isCounter()) || noNouns.stream().anyMatch(cursor::isBefore)) {
      return amount;
    }
    return cursor.take(NOUN).map(noun -> named(amount, noun, listed)).orElse(amount);
  }

  private static Amount named(Amount amount, String noun, boolean listed) {
    MeasuringUnit unit =
        listed
            ? amount.unit().printedAs(amount.unit().name() + noun)
            : MeasuringUnit.unlisted(noun);
    MatchMethod method = listed ? MatchMethod.ALIAS : MatchMethod.REPAIRED;
    return new Amount(amount.value(), amount.multiplier(), unit, method);
  }

  private static Amount amount(BigDecimal value, MeasuringUnit unit) {
    return new Amount(value, BigDecimal.ONE, unit, MatchMethod.EXACT);
  }
}
