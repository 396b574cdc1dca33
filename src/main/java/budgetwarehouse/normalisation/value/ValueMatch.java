package budgetwarehouse.normalisation.value;

import budgetwarehouse.finding.FindingKind;
import budgetwarehouse.vocabulary.MatchMethod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator's value says: a number, a date or words; a blank or a mark for nothing says
 * none of them.
 *
 * @param comparator how it binds; empty for words that compare with nothing
 * @param lowerValue least value in the printed unit, null where it has none
 * @param upperValue greatest value in the printed unit, null where it has none
 * @param unit unit as printed, folded; blank for a bare number, whose 万 is multiplied out
 * @param quantityKind kind of quantity of {@code reference/indicator_unit.csv}, {@code unknown} for
 *     bare numbers and unlisted units, blank for no number
 * @param baseUnit unit of the base values, blank where {@code unit} is
 * @param lowerBaseValue least value in the base unit
 * @param upperBaseValue greatest value in the base unit
 * @param perUnit what the number is per, as printed: 户, 人/天; blank where it is a plain quantity
 * @param basePerUnit the same with one name for each unit: 人/日
 * @param isDated whether it says by when
 * @param targetDate the last day it allows, null where print gives no year
 * @param targetMonthDay that day without its year, as 12-31, or blank
 * @param qualitativeText words as printed where it is no number and no date, and the direction
 *     words before a number (增长)
 * @param qualitativeMeaning meaning of these words in {@code reference/indicator_word.csv}, or
 *     blank
 * @param isQuantified whether it is a number that can be measured; a date is not
 * @param matchMethod how it was read
 * @param findingKind set where no rule could read it
 */
public record ValueMatch(
    Optional<Comparator> comparator,
    @Nullable BigDecimal lowerValue,
    @Nullable BigDecimal upperValue,
    String unit,
    String quantityKind,
    String baseUnit,
    @Nullable BigDecimal lowerBaseValue,
    @Nullable BigDecimal upperBaseValue,
    String perUnit,
    String basePerUnit,
    boolean isDated,
    @Nullable LocalDate targetDate,
    String targetMonthDay,
    String qualitativeText,
    String qualitativeMeaning,
    boolean isQuantified,
    MatchMethod matchMethod,
    Optional<FindingKind> findingKind) {

  static ValueMatch of(Quantity quantity) {
    Comparator comparator = quantity.comparator();
    BigDecimal lower = comparator.boundsBelow() ? quantity.lower() : null;
    BigDecimal upper = comparator.boundsAbove() ? quantity.upper() : null;
    MeasuringUnit unit = quantity.unit();
    return new ValueMatch(
        Optional.of(comparator),
        lower,
        upper,
        unit.name(),
        unit.quantityKind(),
        unit.baseUnit(),
        unit.toBase(lower),
        unit.toBase(upper),
        quantity.perUnit(),
        quantity.basePerUnit(),
        false,
        null,
        "",
        quantity.directionText(),
        quantity.directionMeaning(),
        true,
        quantity.method(),
        Optional.empty());
  }

  static ValueMatch of(TargetDate date) {
    return new ValueMatch(
        Optional.of(date.comparator()),
        null,
        null,
        "",
        "",
        "",
        null,
        null,
        "",
        "",
        true,
        date.date(),
        date.monthDay(),
        "",
        "",
        false,
        date.method(),
        Optional.empty());
  }

  static ValueMatch ofWords(
      String text, Optional<Comparator> comparator, String meaning, MatchMethod method) {
    return new ValueMatch(
        comparator,
        null,
        null,
        "",
        "",
        "",
        null,
        null,
        "",
        "",
        false,
        null,
        "",
        text,
        meaning,
        false,
        method,
        method == MatchMethod.UNMATCHED
            ? Optional.of(FindingKind.INDICATOR_VALUE_NOT_READ)
            : Optional.empty());
  }

  /** Return the decision of a person that a value is words that compare with nothing. */
  public static ValueMatch decidedWords(String text) {
    return ofWords(text, Optional.empty(), "", MatchMethod.OVERRIDE);
  }

  /** Return the same as the decision of a person, which settles what was doubtful. */
  public ValueMatch decided() {
    return new ValueMatch(
        comparator,
        lowerValue,
        upperValue,
        unit,
        quantityKind,
        baseUnit,
        lowerBaseValue,
        upperBaseValue,
        perUnit,
        basePerUnit,
        isDated,
        targetDate,
        targetMonthDay,
        qualitativeText,
        qualitativeMeaning,
        isQuantified,
        MatchMethod.OVERRIDE,
        Optional.empty());
  }
}
