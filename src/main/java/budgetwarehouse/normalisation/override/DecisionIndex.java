package budgetwarehouse.normalisation.override;

import budgetwarehouse.vocabulary.Folding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Decisions by what they are about, the narrower ones first. */
final class DecisionIndex {
  private static final Comparator<Decision> NARROWEST_FIRST =
      Comparator.comparing((Decision decision) -> -decision.scope().narrowness())
          .thenComparing(decision -> decision.tableId().isEmpty())
          .thenComparing(Decision::line);

  private final Map<Subject, List<Decision>> decisions = new HashMap<>();

  private final boolean hasLocal;

  DecisionIndex(List<Decision> all) {
    hasLocal = all.stream().anyMatch(decision -> !decision.scope().isEverywhere());
    for (Decision decision : all) {
      var subject =
          new Subject(decision.dimension(), decision.printedCode(), decision.printedName());
      decisions.computeIfAbsent(subject, absent -> new ArrayList<>()).add(decision);
    }
    decisions.values().forEach(list -> list.sort(NARROWEST_FIRST));
  }

  /** List the decisions about a code and a name as printed. */
  List<Decision> about(String dimension, String printedCode, String printedName) {
    if (decisions.isEmpty()) {
      return List.of();
    }
    var subject = new Subject(dimension, Folding.fold(printedCode), Folding.fold(printedName));
    return decisions.getOrDefault(subject, List.of());
  }

  /** Return whether a decision holds in one division or body only. */
  boolean hasLocal() {
    return hasLocal;
  }

  /** Find the decision that holds everywhere. */
  Optional<Decision> everywhere(String dimension, String printedCode, String printedName) {
    return about(dimension, printedCode, printedName).stream()
        .filter(decision -> decision.scope().isEverywhere())
        .findFirst();
  }

  private record Subject(String dimension, String printedCode, String printedName) {}
}
