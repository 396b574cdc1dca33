package budgetwarehouse.normalisation.code;

import budgetwarehouse.reference.ReferenceList;
import budgetwarehouse.reference.ReferenceRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A code whose whole content went to one other code.
 *
 * @param code the former code
 * @param successor the code that took all of it
 * @param isMerged whether the successor took other content as well, so that there is no way back
 */
record CodeSuccession(String code, String successor, boolean isMerged) {
  private static final String MERGED = "merged";
  private static final Set<String> WHOLE = Set.of("moved", MERGED);

  /** Read a list of successions; content that was split went to no single code. */
  static List<CodeSuccession> read(ReferenceList list, String scheme) {
    List<CodeSuccession> successions = new ArrayList<>();
    for (ReferenceRow row : ReferenceRow.of(list)) {
      boolean ofScheme = row.cells().getOrDefault("scheme", scheme).equals(scheme);
      String rule = row.text("rule");
      if (ofScheme && WHOLE.contains(rule)) {
        successions.add(
            new CodeSuccession(row.text("code"), row.text("successor_code"), rule.equals(MERGED)));
      }
    }
    return List.copyOf(successions);
  }

  /** Find where a code's content went, as far as this succession says. */
  Optional<String> leadsOn(String from) {
    return code.equals(from) ? Optional.of(successor) : Optional.empty();
  }

  /** Find where a code's content came from, as far as this succession says all of it. */
  Optional<String> leadsBack(String from) {
    return successor.equals(from) && !isMerged ? Optional.of(code) : Optional.empty();
  }
}
