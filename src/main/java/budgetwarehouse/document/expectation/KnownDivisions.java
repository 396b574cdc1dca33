package budgetwarehouse.document.expectation;

import budgetwarehouse.reference.ReferenceList;
import java.util.Set;
import java.util.stream.Collectors;

/** The codes of all divisions of all years: a code that none of them bore is a slip of the pen. */
final class KnownDivisions {
  private static final Set<String> CODES =
      ReferenceList.read("reference/division.csv").rows().stream()
          .map(row -> row.getOrDefault("code", ""))
          .collect(Collectors.toUnmodifiableSet());

  private KnownDivisions() {}

  static boolean hold(String code) {
    return CODES.contains(code);
  }
}
