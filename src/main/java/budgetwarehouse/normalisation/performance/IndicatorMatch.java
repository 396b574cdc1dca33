package budgetwarehouse.normalisation.performance;

import budgetwarehouse.finding.FindingKind;
import budgetwarehouse.vocabulary.MatchMethod;
import java.util.Optional;

/**
 * What an indicator measures.
 *
 * @param level1Code code of {@code reference/indicator_level.csv}, or blank
 * @param level2Code likewise; a child of {@code level1Code}
 * @param themeCode theme of {@code vocabulary/indicator_theme.csv}
 * @param direction {@code more_is_better, less_is_better, nearer_is_better, none}
 * @param matchMethod how the levels were found, the less firm of the two
 * @param findingKind set where a printed level is not known
 */
public record IndicatorMatch(
    String level1Code,
    String level2Code,
    String themeCode,
    String direction,
    MatchMethod matchMethod,
    Optional<FindingKind> findingKind) {
  /** Return the indicator at levels that a person decided for. */
  public IndicatorMatch decidedLevels(String level1, String level2) {
    return new IndicatorMatch(
        level1, level2, themeCode, direction, MatchMethod.OVERRIDE, Optional.empty());
  }

  /** Return the indicator with a theme that a person decided for; its levels are left alone. */
  public IndicatorMatch decidedTheme(String theme) {
    return new IndicatorMatch(level1Code, level2Code, theme, direction, matchMethod, findingKind);
  }
}
