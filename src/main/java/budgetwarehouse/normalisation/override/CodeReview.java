package budgetwarehouse.normalisation.override;

import budgetwarehouse.normalisation.code.CodeMatch;
import budgetwarehouse.normalisation.code.CodeQuestion;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Lays decisions over the codes of table rows. */
final class CodeReview {
  private final DecisionIndex decisions;
  private final OverrideTargets targets;

  CodeReview(DecisionIndex decisions, OverrideTargets targets) {
    this.decisions = decisions;
    this.targets = targets;
  }

  /** Lay over an answer what was decided for everywhere. */
  Reviewed<CodeMatch> review(CodeQuestion question, CodeMatch said) {
    Optional<OverrideUse> use =
        about(question, said).stream()
            .filter(decision -> decision.scope().isEverywhere())
            .findFirst()
            .map(decision -> use(decision, question, said));
    CodeMatch answer =
        use.filter(OverrideUse::isApplied)
            .map(applied -> decided(applied.decision(), said))
            .orElse(said);
    return new Reviewed<>(answer, use.stream().toList());
  }

  /** List what was decided for one division or body, the narrowest decision of each place. */
  List<CodeRuling> rulings(CodeQuestion question, CodeMatch said) {
    List<CodeRuling> rulings = new ArrayList<>();
    Set<DecisionScope> places = new HashSet<>();
    for (Decision decision : about(question, said)) {
      if (!decision.scope().isEverywhere() && places.add(decision.scope())) {
        OverrideUse use = use(decision, question, said);
        rulings.add(new CodeRuling(question, decided(decision, said), use));
      }
    }
    return rulings;
  }

  private List<Decision> about(CodeQuestion question, CodeMatch said) {
    return decisions
        .about(said.dimension().code(), question.rowCode(), question.rowLabel())
        .stream()
        .filter(decision -> decision.holdsFor(question.tableId(), question.fiscalYear()))
        .toList();
  }

  private static CodeMatch decided(Decision decision, CodeMatch said) {
    return said.decided(decision.isNoEntry() ? "" : decision.targetCode());
  }

  private OverrideUse use(Decision decision, CodeQuestion question, CodeMatch said) {
    boolean isValid =
        decision.isNoEntry()
            || targets.holdsIn(decision.dimension(), decision.targetCode(), question.fiscalYear());
    return new OverrideUse(
        decision,
        question.fiscalYear(),
        said.code(),
        said.matchMethod(),
        said.findingKind(),
        isValid,
        decided(decision, said).code().equals(said.code()));
  }
}
