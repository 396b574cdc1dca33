package budgetwarehouse.normalisation.performance;

import budgetwarehouse.finding.FindingKind;
import budgetwarehouse.reference.ReferenceList;
import budgetwarehouse.reference.ReferenceRow;
import budgetwarehouse.vocabulary.Folding;
import budgetwarehouse.vocabulary.MatchMethod;
import java.util.Map;
import java.util.Optional;

/** Finds the levels of an indicator, what it is about, and which way is better. */
public final class IndicatorMatcher {
  private static final String OTHER = "other";

  private final IndicatorLevels levels;
  private final ThemeRules themes;
  private final ThemeRules directions;

  /**
   * Make a matcher.
   *
   * @param levelList {@code reference/indicator_level.csv}
   * @param aliasList {@code reference/alias.csv}
   * @param themeList {@code vocabulary/indicator_theme.csv}
   * @param directionList {@code vocabulary/indicator_direction.csv}
   */
  public IndicatorMatcher(
      ReferenceList levelList,
      ReferenceList aliasList,
      ReferenceList themeList,
      ReferenceList directionList) {
    levels = new IndicatorLevels(levelList, aliasList);
    themes = new ThemeRules(ReferenceRow.of(themeList), "theme_code");
    directions = new ThemeRules(ReferenceRow.of(directionList), "direction");
  }

  /** Match one indicator. */
  public IndicatorMatch match(IndicatorQuestion question) {
    String printedFirst = Folding.fold(question.level1());
    String printedSecond = Folding.fold(question.level2());
    Optional<IndicatorLevels.Found> first = levels.first(printedFirst);
    String firstCode = first.map(IndicatorLevels.Found::code).orElse("");
    Optional<IndicatorLevels.Found> second = levels.second(printedSecond, firstCode);
    String secondCode = second.map(IndicatorLevels.Found::code).orElse("");

    boolean unknown =
        (first.isEmpty() && !printedFirst.isEmpty())
            || (second.isEmpty() && !printedSecond.isEmpty());
    String theme = themeOf(question, secondCode.isEmpty() ? firstCode : secondCode);
    return new IndicatorMatch(
        firstCode.isEmpty() ? levels.parentOf(secondCode) : firstCode,
        secondCode,
        theme,
        directionOf(question, theme),
        method(first, second),
        unknown ? Optional.of(FindingKind.NAME_UNKNOWN) : Optional.empty());
  }

  private static MatchMethod method(
      Optional<IndicatorLevels.Found> first, Optional<IndicatorLevels.Found> second) {
    if (second.isEmpty()) {
      return MatchMethod.UNMATCHED;
    }
    // the second level is part of one first level, whatever stands in the column of the first
    MatchMethod ofFirst = first.map(IndicatorLevels.Found::method).orElse(MatchMethod.PARENT);
    return ofFirst.orWeaker(second.get().method());
  }

  private String themeOf(IndicatorQuestion question, String levelCode) {
    String name = Folding.fold(question.level3());
    String description = Folding.fold(question.description());
    boolean benefit = levelCode.startsWith("benefit");
    Map<String, String> fields =
        Map.of(
            "name",
            name,
            "benefit_name",
            benefit ? name : "",
            "description",
            description,
            "output_description",
            benefit ? "" : description,
            "cost_description",
            levelCode.contains("cost") ? description : "",
            "level2",
            levelCode);
    return themes.find(fields).map(ThemeRules.Theme::code).orElse(OTHER);
  }

  private String directionOf(IndicatorQuestion question, String theme) {
    Map<String, String> fields =
        Map.of(
            "name",
            Folding.fold(question.level3()),
            "description",
            Folding.fold(question.description()),
            "theme",
            theme);
    return directions.find(fields).map(ThemeRules.Theme::code).orElse("none");
  }
}
