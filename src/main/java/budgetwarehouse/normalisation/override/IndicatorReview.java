package budgetwarehouse.normalisation.override;

import budgetwarehouse.normalisation.performance.IndicatorMatch;
import budgetwarehouse.normalisation.performance.IndicatorQuestion;
import budgetwarehouse.reference.ReferenceList;
import budgetwarehouse.reference.ReferenceRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lays decisions over indicators: their levels by the printed levels, their theme by the name. */
final class IndicatorReview {
  private final DecisionIndex decisions;
  private final Map<String, String> parents = new HashMap<>();

  private IndicatorReview(DecisionIndex decisions, ReferenceList levels) {
    this.decisions = decisions;
    ReferenceRow.of(levels).forEach(row -> parents.put(row.text("code"), row.text("parent_code")));
  }

  static IndicatorReview standard(DecisionIndex decisions) {
    return new IndicatorReview(decisions, ReferenceList.read("reference/indicator_level.csv"));
  }

  Reviewed<IndicatorMatch> review(IndicatorQuestion question, IndicatorMatch said) {
    List<OverrideUse> uses = new ArrayList<>();
    IndicatorMatch answer = said;
    String levels = question.level1() + "/" + question.level2();
    Optional<Decision> level = decisions.everywhere(ReviewDimension.INDICATOR_LEVEL, "", levels);
    if (level.isPresent()) {
      answer = atLevel(level.get(), said);
      uses.add(use(level.get(), said, code(said), code(answer).equals(code(said))));
    }
    Optional<Decision> theme =
        decisions.everywhere(ReviewDimension.INDICATOR_THEME, "", question.level3());
    if (theme.isPresent()) {
      boolean isNoEntry = theme.get().isNoEntry();
      String decided = isNoEntry ? ReviewDimension.NO_MEMBER : theme.get().targetCode();
      answer = answer.decidedTheme(decided);
      String former = ReviewDimension.member(said.themeCode());
      boolean isSame = ReviewDimension.member(decided).equals(former);
      uses.add(use(theme.get(), said, former, isSame));
    }
    return new Reviewed<>(answer, uses);
  }

  private IndicatorMatch atLevel(Decision decision, IndicatorMatch said) {
    if (decision.isNoEntry()) {
      return said.decidedLevels("", "");
    }
    String target = decision.targetCode();
    String parent = parents.getOrDefault(target, "");
    return parent.isEmpty() ? said.decidedLevels(target, "") : said.decidedLevels(parent, target);
  }

  private static String code(IndicatorMatch match) {
    return match.level2Code().isEmpty() ? match.level1Code() : match.level2Code();
  }

  private static OverrideUse use(
      Decision decision, IndicatorMatch said, String formerCode, boolean isSame) {
    return new OverrideUse(
        decision, 0, formerCode, said.matchMethod(), said.findingKind(), true, isSame);
  }
}
