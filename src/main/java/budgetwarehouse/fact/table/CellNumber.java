package budgetwarehouse.fact.table;

import budgetwarehouse.vocabulary.Folding;
import budgetwarehouse.vocabulary.MoneyUnit;
import budgetwarehouse.vocabulary.PrintedNumber;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Number of a cell with the unit printed behind it in the same cell, as in 12.5万元, 20% or 3辆.
 *
 * @param value the number
 * @param unit its unit as printed, or blank where the cell has none
 */
record CellNumber(BigDecimal value, String unit) {
  private static final Pattern WITH_UNIT = Pattern.compile("(.*[\\d)])(%|\\p{IsHan}{1,2})");

  /** Read a cell; empty when it is no number. */
  static Optional<CellNumber> read(String text) {
    Optional<CellNumber> bare =
        PrintedNumber.read(text).map(number -> new CellNumber(number.value(), ""));
    return bare.or(() -> withUnit(Folding.fold(text)));
  }

  private static Optional<CellNumber> withUnit(String folded) {
    Matcher parts = WITH_UNIT.matcher(folded);
    return parts.matches()
        ? PrintedNumber.read(parts.group(1))
            .map(number -> new CellNumber(number.value(), parts.group(2)))
        : Optional.empty();
  }

  /** Return whether it is a percentage. */
  boolean isPercent() {
    return unit.equals("%");
  }

  /** Return the unit of money printed behind it. */
  Optional<MoneyUnit> moneyUnit() {
    return MoneyUnit.named(unit);
  }

  /** Return whether it has a unit that counts things. */
  boolean isCount() {
    return !unit.isEmpty() && !isPercent() && moneyUnit().isEmpty();
  }
}
