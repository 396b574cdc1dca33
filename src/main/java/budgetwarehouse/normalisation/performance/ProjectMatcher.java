package budgetwarehouse.normalisation.performance;

import budgetwarehouse.reference.ReferenceList;
import budgetwarehouse.reference.ReferenceRow;
import budgetwarehouse.vocabulary.Folding;
import budgetwarehouse.vocabulary.MatchMethod;
import java.util.Map;

/** Finds the theme of a project in its name, then in its purpose. */
public final class ProjectMatcher {
  private static final String NAME = "name";

  private final ThemeRules rules;

  /**
   * Make a matcher.
   *
   * @param themeList {@code vocabulary/project_theme.csv}
   */
  public ProjectMatcher(ReferenceList themeList) {
    rules = new ThemeRules(ReferenceRow.of(themeList), "theme_code");
  }

  /** Match one project. */
  public ProjectMatch match(ProjectQuestion question) {
    Map<String, String> fields =
        Map.of(
            NAME,
            Folding.fold(question.projectName()),
            "purpose",
            Folding.fold(question.purpose()));
    return rules.find(fields).map(ProjectMatcher::answer).orElse(ProjectMatch.OTHER);
  }

  private static ProjectMatch answer(ThemeRules.Theme theme) {
    MatchMethod method = theme.field().equals(NAME) ? MatchMethod.NAME : MatchMethod.PARENT;
    return new ProjectMatch(theme.code(), method, theme.evidence());
  }
}
