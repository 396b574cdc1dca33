package budgetwarehouse.normalisation.code;

import budgetwarehouse.finding.FindingKind;
import budgetwarehouse.reference.ReferenceList;
import budgetwarehouse.reference.ReferenceRow;
import budgetwarehouse.vocabulary.MatchMethod;
import java.util.HashMap;
import java.util.Map;

/** Matches rows of a small closed list that print never numbers with codes, such as 收入来源. */
final class NamedRowMatcher implements RowMatcher {
  private final CodeDimension dimension;
  private final Map<String, CodeMatch> byName = new HashMap<>();

  /**
   * Index a list.
   *
   * @param entries list with {@code code, name}
   * @param aliases the alias list of all dimensions
   * @param aliasDimension whose aliases to take
   */
  NamedRowMatcher(
      CodeDimension dimension,
      ReferenceList entries,
      ReferenceList aliases,
      String aliasDimension) {
    this.dimension = dimension;
    for (ReferenceRow row : ReferenceRow.of(aliases)) {
      if (row.text("dimension").equals(aliasDimension)) {
        put(row.text("alias"), row.text("canonical_code"), MatchMethod.ALIAS);
      }
    }
    for (ReferenceRow row : ReferenceRow.of(entries)) {
      put(row.text("name"), row.text("code"), MatchMethod.NAME);
    }
  }

  private void put(String name, String code, MatchMethod method) {
    byName.put(
        RowLabel.read("", name).name(), CodeMatch.of(dimension, code, method, evidence(method)));
  }

  private static MatchEvidence evidence(MatchMethod method) {
    return method == MatchMethod.ALIAS ? MatchEvidence.LIST_ALIAS : MatchEvidence.LIST_NAME;
  }

  @Override
  public CodeMatch match(RowLabel label, RowContext context) {
    CodeMatch found = byName.get(label.name());
    return found != null ? found : CodeMatch.unmatched(dimension, FindingKind.NAME_UNKNOWN);
  }
}
