package budgetwarehouse.normalisation.performance;

import budgetwarehouse.vocabulary.MatchMethod;

/**
 * What a project is about, for comparing costs.
 *
 * @param themeCode theme of {@code vocabulary/project_theme.csv}
 * @param matchMethod {@code name} by its name, {@code parent} by its purpose, {@code unmatched} for
 *     the theme {@code other}
 * @param evidence the words that decided, or blank
 */
public record ProjectMatch(String themeCode, MatchMethod matchMethod, String evidence) {
  static final ProjectMatch OTHER = new ProjectMatch("other", MatchMethod.UNMATCHED, "");
}
