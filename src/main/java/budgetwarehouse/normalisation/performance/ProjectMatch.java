package budgetwarehouse.normalisation.performance;

import budgetwarehouse.vocabulary.MatchMethod;

/**
 * Which project a name means, and what it is about, for comparing costs.
 *
 * @param identityName name without quotation marks and generic words at its end, folded: sentences
 *     say 劳务派遣项目 where the sheet says 劳务派遣
 * @param themeCode theme of {@code vocabulary/project_theme.csv}
 * @param matchMethod {@code name} by its name, {@code parent} by its purpose, {@code unmatched} for
 *     the theme {@code other}
 * @param evidence the words that decided, or blank
 */
public record ProjectMatch(
    String identityName, String themeCode, MatchMethod matchMethod, String evidence) {
  /** Return the project with a theme that a person decided for. */
  public ProjectMatch decided(String theme) {
    return new ProjectMatch(identityName, theme, MatchMethod.OVERRIDE, "");
  }
}
