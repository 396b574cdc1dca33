package budgetwarehouse.fact.statement;

import budgetwarehouse.vocabulary.FigureKind;
import java.util.Locale;
import java.util.Map;

/**
 * One wording of {@code vocabulary/narrative_measure.csv}.
 *
 * @param alias the words, folded
 * @param context group that must be open for them to mean this, or blank
 * @param measure code of what they mean
 * @param opens group that they open for the words that follow, or blank
 * @param kind kind of a plain number behind them
 * @param unit kind of unit that they take
 * @param isNamed whether the words before the alias belong to the label: 党建活动经费项目
 */
record MeasureRow(
    String alias,
    String context,
    String measure,
    String opens,
    FigureKind kind,
    UnitKind unit,
    boolean isNamed) {
  static MeasureRow of(Map<String, String> row) {
    return new MeasureRow(
        FoldedText.fold(cell(row, "alias")),
        cell(row, "context"),
        cell(row, "measure"),
        cell(row, "opens"),
        FigureKind.valueOf(cell(row, "kind").toUpperCase(Locale.ROOT)),
        UnitKind.of(cell(row, "unit")),
        cell(row, "label").equals("named"));
  }

  private static String cell(Map<String, String> row, String column) {
    return row.getOrDefault(column, "");
  }
}
