package budgetwarehouse.fact.statement;

import budgetwarehouse.vocabulary.FigureKind;
import budgetwarehouse.vocabulary.MoneyUnit;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One number that a sentence states.
 *
 * @param place where in the paragraph its first digit, or the word that stands for it, is printed
 * @param label the words that say what it is, as printed with blanks closed
 * @param measure code of what it is, or blank when the words are not known
 * @param kind budget, change, share, target, …
 * @param year year it is about where the sentence says it, else null
 * @param yearOffset years to add to the document's year where {@code year} is null
 * @param printedText the number as printed with its comparator, blanks closed
 * @param printedUnit unit as printed, or blank
 * @param amountYuan amount when the unit is one of money, else null; null for a range
 * @param quantity the number when it is no money; a decrease is negative; null for a range
 * @param doubtful whether unit or number was completed by rule or left open: 8.52亿, 5 000 万元, 基本持平,
 *     5-10 万元
 * @param comparison words that say what a change, share or rate is measured by, as printed, or
 *     blank: 比2023年预算
 */
public record StatedFigure(
    int place,
    String label,
    String measure,
    FigureKind kind,
    @Nullable Integer year,
    int yearOffset,
    String printedText,
    String printedUnit,
    @Nullable BigDecimal amountYuan,
    @Nullable BigDecimal quantity,
    boolean doubtful,
    String comparison) {
  /** Return whether it is an amount of money of something known. */
  public boolean isRecognisedMoney() {
    return !measure.isBlank() && isMoney();
  }

  /** Return whether two numbers are printed, of which neither is the amount: 5-10 天. */
  public boolean isRange() {
    return amountYuan == null && quantity == null;
  }

  /** Return whether it is an amount of money of which nothing more is known. */
  public boolean isUnrecognisedMoney() {
    return measure.isBlank() && isMoney();
  }

  private boolean isMoney() {
    return MoneyUnit.named(printedUnit).isPresent();
  }
}
