package budgetwarehouse.normalisation;

import budgetwarehouse.normalisation.code.CodeLists;
import budgetwarehouse.normalisation.code.CodeMatch;
import budgetwarehouse.normalisation.code.CodeMatcher;
import budgetwarehouse.normalisation.code.CodeQuestion;
import budgetwarehouse.normalisation.performance.IndicatorMatch;
import budgetwarehouse.normalisation.performance.IndicatorMatcher;
import budgetwarehouse.normalisation.performance.IndicatorQuestion;
import budgetwarehouse.normalisation.performance.ProjectMatch;
import budgetwarehouse.normalisation.performance.ProjectMatcher;
import budgetwarehouse.normalisation.performance.ProjectQuestion;
import budgetwarehouse.normalisation.place.BodyKind;
import budgetwarehouse.normalisation.place.BodyMatch;
import budgetwarehouse.normalisation.place.BodyMatcher;
import budgetwarehouse.normalisation.place.BodyQuestion;
import budgetwarehouse.normalisation.place.DivisionMatch;
import budgetwarehouse.normalisation.place.DivisionMatcher;
import budgetwarehouse.normalisation.place.DivisionQuestion;
import budgetwarehouse.normalisation.value.IndicatorValueReader;
import budgetwarehouse.normalisation.value.ValueMatch;
import budgetwarehouse.normalisation.value.ValueQuestion;
import budgetwarehouse.reference.ReferenceList;

/**
 * Answers what a printed value means, one distinct value at a time.
 *
 * <p>All matchers are immutable: any number of threads may ask the same instance.
 */
public final class Normalisation {
  private final CodeMatcher codes;
  private final IndicatorValueReader values;
  private final DivisionMatcher divisions;
  private final BodyMatcher bodies;
  private final ProjectMatcher projects;
  private final IndicatorMatcher indicators;

  private Normalisation(
      CodeMatcher codes,
      IndicatorValueReader values,
      DivisionMatcher divisions,
      BodyMatcher bodies,
      ProjectMatcher projects,
      IndicatorMatcher indicators) {
    this.codes = codes;
    this.values = values;
    this.divisions = divisions;
    this.bodies = bodies;
    this.projects = projects;
    this.indicators = indicators;
  }

  /** Read the lists that travel in the jar. */
  public static Normalisation standard() {
    DivisionMatcher divisions = DivisionMatcher.standard();
    return new Normalisation(
        new CodeMatcher(CodeLists.standard()),
        new IndicatorValueReader(
            ReferenceList.read("reference/indicator_word.csv"),
            ReferenceList.read("reference/indicator_unit.csv")),
        divisions,
        BodyMatcher.standard(divisions),
        new ProjectMatcher(
            ReferenceList.read("vocabulary/project_theme.csv"),
            ReferenceList.read("vocabulary/project_suffix.csv")),
        new IndicatorMatcher(
            ReferenceList.read("reference/indicator_level.csv"),
            ReferenceList.read("reference/alias.csv"),
            ReferenceList.read("vocabulary/indicator_theme.csv"),
            ReferenceList.read("vocabulary/indicator_direction.csv")));
  }

  /** Match the code and label of a table row ({@code code_match}). */
  public CodeMatch match(CodeQuestion question) {
    return codes.match(question);
  }

  /** Read the value of an indicator ({@code value_match}). */
  public ValueMatch match(ValueQuestion question) {
    return values.match(question);
  }

  /** Match a division ({@code division_match}). */
  public DivisionMatch match(DivisionQuestion question) {
    return divisions.match(question);
  }

  /** Match a budgetary unit ({@code body_match}). */
  public BodyMatch match(BodyQuestion question) {
    return bodies.match(question);
  }

  /**
   * Return a kind of body by its code.
   *
   * @throws IllegalArgumentException when {@code reference/body_kind.csv} has none of that code
   */
  public BodyKind kindOfBody(String code) {
    return bodies.kind(code);
  }

  /** Match a project ({@code project_match}). */
  public ProjectMatch match(ProjectQuestion question) {
    return projects.match(question);
  }

  /** Match an indicator ({@code indicator_match}). */
  public IndicatorMatch match(IndicatorQuestion question) {
    return indicators.match(question);
  }
}
