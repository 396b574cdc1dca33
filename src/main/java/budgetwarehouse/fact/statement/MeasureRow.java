package budgetwarehouse.fact.statement;

import budgetwarehouse.vocabulary.FigureKind;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * One wording of {@code vocabulary/narrative_measure.csv}.
 *
 * @param alias the words, folded
 * @param context group that must be open for them to mean this, or blank
 * @param measure code of what they mean
 * @param opens group that they open for the words that follow, or blank
 * @param kind kind of a plain number behind them
 * @param unit kind of unit that they take
 * @param wording how the alias goes with the words before it
 */
record MeasureRow(
    String alias,
    String context,
    String measure,
    String opens,
    FigureKind kind,
    UnitKind unit,
    Wording wording) {
  private static final Pattern SAYS_BUDGET = Pattern.compile("预算(?:数|金额|总额|资金)?$");

  static MeasureRow of(Map<String, String> row) {
    return new MeasureRow(
        FoldedText.fold(cell(row, "alias")),
        cell(row, "context"),
        cell(row, "measure"),
        cell(row, "opens"),
        FigureKind.valueOf(cell(row, "kind").toUpperCase(Locale.ROOT)),
        UnitKind.of(cell(row, "unit")),
        Wording.of(cell(row, "wording")));
  }

  boolean isGeneral() {
    return wording == Wording.GENERAL;
  }

  /** Return whether the words themselves say that the number is a budget: …项目预算金额. */
  boolean saysBudget() {
    return SAYS_BUDGET.matcher(alias).find();
  }

  boolean isNamed() {
    return wording == Wording.NAMED;
  }

  private static String cell(Map<String, String> row, String column) {
    return row.getOrDefault(column, "");
  }

  /** How an alias goes with the words before it; the code is the name in lower case or blank. */
  enum Wording {
    /** It says all by itself. */
    FULL,
    /** The words before it are a name that belongs to the label: 党建活动经费项目. */
    NAMED,
    /**
     * It means the whole body, so only a year or a body may stand before it: 预算支出 behind 因公出国（境）费
     * says nothing more.
     */
    GENERAL;

    static Wording of(String code) {
      return code.isBlank() ? FULL : valueOf(code.toUpperCase(Locale.ROOT));
    }
  }
}
