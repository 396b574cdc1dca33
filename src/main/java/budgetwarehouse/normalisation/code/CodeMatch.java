package budgetwarehouse.normalisation.code;

import budgetwarehouse.finding.FindingKind;
import budgetwarehouse.vocabulary.MatchMethod;
import java.util.Optional;

/**
 * Which list entry a row of a table is, as far as its own words tell.
 *
 * @param dimension list that the rows of the table are entries of
 * @param code entry of that list; of totals and carried money a code of {@code
 *     vocabulary/summary_row.csv}; blank where unmatched
 * @param role what the row is to the other rows
 * @param matchMethod how the entry was found
 * @param findingKind what is wrong with printed code or name
 */
public record CodeMatch(
    CodeDimension dimension,
    String code,
    CodeRole role,
    MatchMethod matchMethod,
    Optional<FindingKind> findingKind) {

  static CodeMatch of(CodeDimension dimension, String code, MatchMethod method) {
    return new CodeMatch(dimension, code, CodeRole.ITEM, method, Optional.empty());
  }

  static CodeMatch unmatched(CodeDimension dimension, FindingKind finding) {
    return of(dimension, "", MatchMethod.UNMATCHED).with(finding);
  }

  CodeMatch with(FindingKind finding) {
    return new CodeMatch(dimension, code, role, matchMethod, Optional.of(finding));
  }

  CodeMatch as(CodeRole other) {
    return new CodeMatch(dimension, code, other, matchMethod, findingKind);
  }

  /** Return the entry that a person decided for; what was doubtful is settled by that. */
  public CodeMatch decided(String other) {
    return new CodeMatch(dimension, other, role, MatchMethod.OVERRIDE, Optional.empty());
  }
}
