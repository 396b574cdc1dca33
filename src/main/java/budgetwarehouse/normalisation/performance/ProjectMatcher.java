package budgetwarehouse.normalisation.performance;

import budgetwarehouse.reference.ReferenceList;
import budgetwarehouse.reference.ReferenceRow;
import budgetwarehouse.vocabulary.Folding;
import budgetwarehouse.vocabulary.MatchMethod;
import java.util.Map;

/** Finds which project a name means, and its theme in the name, then in the purpose. */
public final class ProjectMatcher {
  private static final String NAME = "name";

  private static final String OTHER = "other";

  private final ThemeRules rules;
  private final ProjectNames names;

  /**
   * Make a matcher.
   *
   * @param themeList {@code vocabulary/project_theme.csv}
   * @param suffixList {@code vocabulary/project_suffix.csv}
   */
  public ProjectMatcher(ReferenceList themeList, ReferenceList suffixList) {
    rules = new ThemeRules(ReferenceRow.of(themeList), "theme_code");
    names = new ProjectNames(suffixList);
  }

  /** Match one project. */
  public ProjectMatch match(ProjectQuestion question) {
    String name = Folding.fold(question.projectName());
    String identity = names.identityOf(name);
    return rules
        .find(Map.of(NAME, name, "purpose", Folding.fold(question.purpose())))
        .map(theme -> answer(identity, theme))
        .orElseGet(() -> new ProjectMatch(identity, OTHER, MatchMethod.UNMATCHED, ""));
  }

  private static ProjectMatch answer(String identity, ThemeRules.Theme theme) {
    MatchMethod method = theme.field().equals(NAME) ? MatchMethod.NAME : MatchMethod.PARENT;
    return new ProjectMatch(identity, theme.code(), method, theme.evidence());
  }
}
