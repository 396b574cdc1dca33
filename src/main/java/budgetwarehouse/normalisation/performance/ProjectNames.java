package budgetwarehouse.normalisation.performance;

import budgetwarehouse.reference.ReferenceList;
import budgetwarehouse.reference.ReferenceRow;
import budgetwarehouse.vocabulary.Folding;
import java.util.Comparator;
import java.util.List;

/** Names of projects as sheets and sentences print them, led to one name. */
final class ProjectNames {
  private static final int SHORTEST_NAME = 2;

  private final List<String> suffixes;

  /** Read {@code vocabulary/project_suffix.csv}. */
  ProjectNames(ReferenceList list) {
    suffixes =
        ReferenceRow.of(list).stream()
            .map(row -> Folding.fold(row.text("suffix")))
            .sorted(Comparator.comparing(String::length).reversed())
            .toList();
  }

  /**
   * Return a folded name without quotation marks and the longest generic word at its end; what
   * would leave no name behind stays.
   */
  String identityOf(String foldedName) {
    String name = foldedName.replace("\"", "");
    return suffixes.stream()
        .filter(name::endsWith)
        .map(suffix -> name.substring(0, name.length() - suffix.length()))
        .filter(rest -> rest.length() >= SHORTEST_NAME)
        .findFirst()
        .orElse(name);
  }
}
