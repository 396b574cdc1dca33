package budgetwarehouse.normalisation.value;

import budgetwarehouse.vocabulary.MatchMethod;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads one number and its unit: {@code 16.96万元}, {@code 1000万}, {@code 20个预算单位}, {@code 百分之九十五},
 * {@code 三分之二}, {@code 2/3}.
 */
final class AmountGrammar {
  private static final Pattern HUNDREDTHS = Pattern.compile("百分之");
  private static final Pattern PARTS = Pattern.compile("分之");
  private static final Pattern OF = Pattern.compile("/(?=\\d+$)");
  private static final Pattern NOUN = Pattern.compile("\\p{IsHan}{1,6}");

  /** Shares are kept to these digits: two thirds is no decimal. */
  private static final int FRACTION_DIGITS = 4;

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
      return takeUnit(PrintedNumeral.valueOf(digits.get()), cursor);
    }
    return cursor
        .take(PrintedNumeral.CHINESE)
        .map(PrintedNumeral::valueOf)
        .flatMap(value -> takeUnitOfWords(value, cursor));
  }

  private Optional<Amount> takeUnit(BigDecimal value, Cursor cursor) {
    if (cursor.take(PARTS).isPresent()) {
      return takeNumeral(cursor).flatMap(part -> fraction(part, value, MatchMethod.EXACT));
    }
    // 2/3 may as well be two of three; a date is written with a year or a month
    return cursor.take(OF).isPresent()
        ? takeNumeral(cursor).flatMap(whole -> fraction(value, whole, MatchMethod.REPAIRED))
        : Optional.of(withUnit(value, cursor));
  }

  /** 一般 begins with a numeral too: in words a number needs a listed unit. */
  private Optional<Amount> takeUnitOfWords(BigDecimal value, Cursor cursor) {
    if (cursor.take(PARTS).isPresent()) {
      return takeNumeral(cursor).flatMap(part -> fraction(part, value, MatchMethod.EXACT));
    }
    return cursor.take(units).map(unit -> withMultiplied(value, unit, cursor));
  }

  private static Optional<Amount> fraction(BigDecimal part, BigDecimal whole, MatchMethod method) {
    if (whole.signum() <= 0 || part.signum() < 0 || part.compareTo(whole) > 0) {
      return Optional.empty();
    }
    BigDecimal share = part.divide(whole, FRACTION_DIGITS, RoundingMode.HALF_UP);
    return Optional.of(new Amount(share, BigDecimal.ONE, MeasuringUnit.FRACTION, method));
  }

  private static Optional<BigDecimal> takeNumeral(Cursor cursor) {
    return cursor
        .take(PrintedNumeral.CHINESE)
        .or(() -> cursor.take(PrintedNumeral.DIGITS))
        .map(PrintedNumeral::valueOf);
  }

  private Amount withUnit(BigDecimal printed, Cursor cursor) {
    MeasuringUnit unit = cursor.take(units).orElse(MeasuringUnit.NONE);
    return withNoun(withMultiplied(printed, unit, cursor), cursor);
  }

  private Amount withMultiplied(BigDecimal printed, MeasuringUnit unit, Cursor cursor) {
    if (!unit.isMultiplier()) {
      return amount(printed, unit);
    }
    MeasuringUnit multiplied = cursor.take(units).orElse(MeasuringUnit.NONE);
    BigDecimal value = printed.multiply(unit.factor());
    return new Amount(value, unit.factor(), multiplied, MatchMethod.EXACT);
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
