package budgetwarehouse.store;

import budgetwarehouse.fact.DocumentFacts;
import budgetwarehouse.fact.PrintedFigure;
import budgetwarehouse.finding.Finding;
import budgetwarehouse.finding.FindingKind;
import budgetwarehouse.finding.Place;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Keeps numbers within what a decimal column can hold: a larger one is no amount of a county's
 * budget but two cells run together, so it is left out with a finding and its text is kept.
 */
final class NumberLimits {
  /** Digits after the point of an amount in yuan. */
  static final int AMOUNT_SCALE = 2;

  /** Digits after the point of a count or a percentage. */
  static final int QUANTITY_SCALE = 4;

  private NumberLimits() {}

  /** Return the facts with every number storable. */
  static DocumentFacts applied(DocumentFacts facts) {
    if (facts.figures().stream().allMatch(NumberLimits::holds)) {
      return facts;
    }

    List<Finding> findings = new ArrayList<>(facts.findings());
    facts.figures().stream()
        .filter(figure -> !holds(figure))
        .forEach(figure -> findings.add(tooLarge(figure)));
    return new DocumentFacts(
        facts.identity(),
        facts.tables(),
        facts.figures().stream().map(NumberLimits::limited).toList(),
        facts.projects(),
        facts.indicators(),
        facts.names(),
        facts.narratives(),
        findings,
        facts.account());
  }

  private static boolean holds(PrintedFigure figure) {
    return fits(figure.amountYuan(), AMOUNT_SCALE) && fits(figure.quantity(), QUANTITY_SCALE);
  }

  private static boolean fits(@Nullable BigDecimal number, int scale) {
    // the exponent first: a hostile 1E999999999 must not be written out to be measured
    return number == null
        || (number.precision() - number.scale() <= ParquetColumn.DECIMAL_DIGITS
            && number.setScale(scale, RoundingMode.HALF_UP).precision()
                <= ParquetColumn.DECIMAL_DIGITS);
  }

  private static Finding tooLarge(PrintedFigure figure) {
    var place =
        new Place(
            figure.page(),
            figure.line(),
            figure.tableTitle(),
            figure.rowLabel(),
            figure.columnLabel());
    return new Finding(
        FindingKind.NUMBER_MALFORMED, place, figure.printedText(), "不超过十八位的数；疑为两格连写，未采用");
  }

  private static PrintedFigure limited(PrintedFigure figure) {
    return holds(figure)
        ? figure
        : new PrintedFigure(
            figure.page(),
            figure.line(),
            figure.tableId(),
            figure.tableNumber(),
            figure.tableTitle(),
            figure.rowNumber(),
            figure.rowCode(),
            figure.rowLabel(),
            figure.columnLabel(),
            figure.measure(),
            figure.figureKind(),
            figure.fiscalYear(),
            figure.yearOffset(),
            figure.bodyCode(),
            figure.bodyName(),
            figure.printedText(),
            figure.printedUnit(),
            null,
            null,
            true);
  }
}
