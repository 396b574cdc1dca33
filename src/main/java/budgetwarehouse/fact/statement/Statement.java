package budgetwarehouse.fact.statement;

import budgetwarehouse.vocabulary.FigureKind;
import budgetwarehouse.vocabulary.MoneyUnit;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A number in its clause.
 *
 * @param year year that governs the sentence, or null
 * @param stage what the amounts of the section are where its words do not say
 * @param comparison words that say what it is compared with, or blank
 */
record Statement(
    FoldedText text,
    Token.Quantity quantity,
    Clause clause,
    @Nullable Integer year,
    FigureKind stage,
    String comparison) {
  /** Code of every performance target. */
  static final String TARGET_MEASURE = "performance_statement";

  UnitKind unitKind() {
    return quantity.unit().kind();
  }

  /** Return whether it says how much something is, not how it changed nor which share it has. */
  boolean isLevel() {
    return clause.direction == 0 && !isShare() && !isCompletion();
  }

  /** Return whether it is the amount that another is compared with: 比2022年预算数90万元增加. */
  boolean isCompared() {
    return isLevel()
        && clause.isComparing
        && !clause.isComparedForeign
        && unitKind() == UnitKind.MONEY;
  }

  /** Return whether it speaks of the number before it when it has no words of its own. */
  boolean refersBack() {
    return !isLevel() || clause.isDated || clause.stage != null || isCompared();
  }

  /** Return the kind of a level of which the words say nothing. */
  FigureKind usualKind() {
    return switch (unitKind()) {
      case MONEY -> FigureKind.BUDGET;
      case PERCENT -> FigureKind.SHARE_PERCENT;
      case COUNT, NO_FIGURE, NONE -> FigureKind.ACTUAL;
    };
  }

  StatedFigure figure(Subject about, FigureKind levelKind) {
    return figure(about.label(), about.measure(), kind(levelKind));
  }

  StatedFigure target(String label) {
    return figure(label, TARGET_MEASURE, FigureKind.TARGET);
  }

  /**
   * State that a subject did not change, or not much: no digit is printed, the change is nothing.
   */
  static StatedFigure unchanged(
      FoldedText text, Token.Word word, Subject about, @Nullable Integer year, String comparison) {
    return new StatedFigure(
        text.printedPlace(word.start()),
        about.label(),
        about.measure(),
        FigureKind.CHANGE_AMOUNT,
        year,
        0,
        text.printedBetween(word.start(), word.end()),
        "",
        null,
        BigDecimal.ZERO,
        word.role() == WordRole.NEARLY_UNCHANGED,
        comparison);
  }

  private StatedFigure figure(String label, String measure, FigureKind kind) {
    PrintedUnit unit = quantity.unit();
    Optional<BigDecimal> value =
        Optional.ofNullable(quantity.value())
            .map(number -> clause.direction < 0 ? number.negate() : number);
    Optional<BigDecimal> yuan =
        Optional.of(unit)
            .filter(printed -> printed.kind() == UnitKind.MONEY)
            .flatMap(printed -> MoneyUnit.named(printed.unit()))
            .flatMap(money -> value.map(money::toYuan));
    return new StatedFigure(
        text.printedPlace(quantity.digits()),
        label,
        measure,
        kind,
        figureYear(),
        isCompared() ? clause.comparedOffset : clause.yearOffset,
        text.printedBetween(quantity.start(), quantity.numberEnd()),
        unit.unit(),
        yuan.orElse(null),
        yuan.isPresent() ? null : value.orElse(null),
        value.isEmpty() || unit.isShortened() || text.isBehindBlank(quantity.start()),
        isLevel() ? "" : comparison);
  }

  private @Nullable Integer figureYear() {
    if (isCompared() && clause.comparedYear != null) {
      return clause.comparedYear;
    }
    int offset = isCompared() ? clause.comparedOffset : clause.yearOffset;
    return year == null ? null : Integer.valueOf(year + offset);
  }

  private FigureKind kind(FigureKind levelKind) {
    boolean isPercent = unitKind() == UnitKind.PERCENT;
    if (isCompletion()) {
      return FigureKind.COMPLETION_PERCENT;
    }
    if (clause.direction != 0) {
      return isPercent ? FigureKind.CHANGE_PERCENT : FigureKind.CHANGE_AMOUNT;
    }
    if (isShare()) {
      return FigureKind.SHARE_PERCENT;
    }
    if (levelKind != FigureKind.BUDGET) {
      return levelKind;
    }
    return clause.stage != null ? clause.stage : stage;
  }

  private boolean isCompletion() {
    return clause.isCompletion && unitKind() == UnitKind.PERCENT;
  }

  private boolean isShare() {
    return clause.isShare && unitKind() == UnitKind.PERCENT;
  }
}
