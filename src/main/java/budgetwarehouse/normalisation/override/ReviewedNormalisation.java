package budgetwarehouse.normalisation.override;

import budgetwarehouse.normalisation.Normalisation;
import budgetwarehouse.normalisation.code.CodeMatch;
import budgetwarehouse.normalisation.code.CodeQuestion;
import budgetwarehouse.normalisation.performance.IndicatorMatch;
import budgetwarehouse.normalisation.performance.IndicatorQuestion;
import budgetwarehouse.normalisation.performance.ProjectMatch;
import budgetwarehouse.normalisation.performance.ProjectQuestion;
import budgetwarehouse.normalisation.place.BodyMatch;
import budgetwarehouse.normalisation.place.BodyQuestion;
import budgetwarehouse.normalisation.place.DivisionMatch;
import budgetwarehouse.normalisation.place.DivisionQuestion;
import budgetwarehouse.normalisation.value.ValueMatch;
import budgetwarehouse.normalisation.value.ValueQuestion;
import java.util.List;
import java.util.Optional;

/**
 * The normaliser's answers with the decisions of people laid over them. The matcher is asked in any
 * case: what it says stays as evidence beside the decision.
 *
 * <p>Immutable; any number of threads may ask the same instance.
 */
public final class ReviewedNormalisation {
  private final Normalisation normalisation;
  private final CodeReview codes;
  private final BodyReview bodies;
  private final IndicatorReview indicators;
  private final DecisionIndex decisions;

  /** Lay decisions over a normaliser. */
  public ReviewedNormalisation(
      Normalisation normalisation, OverrideList overrides, OverrideTargets targets) {
    this.normalisation = normalisation;
    decisions = new DecisionIndex(overrides.decisions());
    codes = new CodeReview(decisions, targets);
    bodies = new BodyReview(decisions, normalisation);
    indicators = IndicatorReview.standard(decisions);
  }

  /** Match the code and label of a table row. */
  public Reviewed<CodeMatch> match(CodeQuestion question) {
    return codes.review(question, normalisation.match(question));
  }

  /** List the decisions about a table row that hold in one division or body only. */
  public List<CodeRuling> rulings(CodeQuestion question) {
    return decisions.hasLocal()
        ? codes.rulings(question, normalisation.match(question))
        : List.of();
  }

  /** Read the value of an indicator. */
  public Reviewed<ValueMatch> match(ValueQuestion question) {
    ValueMatch said = normalisation.match(question);
    Optional<Decision> found =
        decisions.everywhere(ReviewDimension.INDICATOR_VALUE, "", question.valueText());
    if (found.isEmpty()) {
      return new Reviewed<>(said, List.of());
    }
    Decision decision = found.get();
    ValueMatch decided =
        decision.isNoEntry()
            ? ValueMatch.decidedWords(question.valueText())
            : normalisation.match(new ValueQuestion(decision.targetCode())).decided();
    boolean isSame = decided.equals(said.decided());
    var use =
        new OverrideUse(
            decision,
            0,
            question.valueText(),
            said.matchMethod(),
            said.findingKind(),
            true,
            isSame);
    return new Reviewed<>(decided, List.of(use));
  }

  /** Match a division. */
  public Reviewed<DivisionMatch> match(DivisionQuestion question) {
    DivisionMatch said = normalisation.match(question);
    Optional<Decision> found =
        decisions.everywhere(
            ReviewDimension.DIVISION, question.divisionCode(), question.divisionName());
    if (found.isEmpty()) {
      return new Reviewed<>(said, List.of());
    }
    Decision decision = found.get();
    DivisionMatch decided =
        decision.isNoEntry()
            ? DivisionMatch.decidedNone(question.divisionName())
            : normalisation
                .match(new DivisionQuestion(decision.targetCode(), "", question.fiscalYear()))
                .decided();
    boolean isSame = decided.code().equals(said.code());
    var use =
        new OverrideUse(
            decision, 0, said.code(), said.matchMethod(), said.findingKind(), true, isSame);
    return new Reviewed<>(decided, List.of(use));
  }

  /** Match a budgetary unit. */
  public Reviewed<BodyMatch> match(BodyQuestion question) {
    BodyMatch said = normalisation.match(question);
    return bodies.review(question, said, decisions.hasLocal() ? divisionOf(question) : "");
  }

  private String divisionOf(BodyQuestion question) {
    var division =
        new DivisionQuestion(
            question.divisionCode(), question.divisionName(), question.fiscalYear());
    return match(division).answer().code();
  }

  /** Match a project. */
  public Reviewed<ProjectMatch> match(ProjectQuestion question) {
    ProjectMatch said = normalisation.match(question);
    Optional<Decision> found =
        decisions.everywhere(
            ReviewDimension.PROJECT_THEME, question.projectCode(), question.projectName());
    if (found.isEmpty()) {
      return new Reviewed<>(said, List.of());
    }
    Decision decision = found.get();
    String theme = decision.isNoEntry() ? ReviewDimension.NO_MEMBER : decision.targetCode();
    String former = ReviewDimension.member(said.themeCode());
    boolean isSame = ReviewDimension.member(theme).equals(former);
    var use =
        new OverrideUse(decision, 0, former, said.matchMethod(), Optional.empty(), true, isSame);
    return new Reviewed<>(said.decided(theme), List.of(use));
  }

  /** Match an indicator. */
  public Reviewed<IndicatorMatch> match(IndicatorQuestion question) {
    return indicators.review(question, normalisation.match(question));
  }
}
