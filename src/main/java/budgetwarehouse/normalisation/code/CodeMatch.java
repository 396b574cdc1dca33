package budgetwarehouse.normalisation.code;

import budgetwarehouse.finding.FindingKind;
import budgetwarehouse.vocabulary.MatchMethod;
import java.util.Optional;

/**
 * Which list entry a row of a table is.
 *
 * @param dimension list that the rows of the table are entries of
 * @param code entry of that list; of totals and carried money a code of {@code
 *     vocabulary/summary_row.csv}; blank where unmatched
 * @param role what the row is to the other rows
 * @param matchMethod how the entry was found
 * @param evidence what that rests on
 * @param findingKind what is wrong with printed code or name
 */
public record CodeMatch(
    CodeDimension dimension,
    String code,
    CodeRole role,
    MatchMethod matchMethod,
    MatchEvidence evidence,
    Optional<FindingKind> findingKind) {

  static CodeMatch of(
      CodeDimension dimension, String code, MatchMethod method, MatchEvidence evidence) {
    return new CodeMatch(dimension, code, CodeRole.ITEM, method, evidence, Optional.empty());
  }

  static CodeMatch unmatched(CodeDimension dimension) {
    return of(dimension, "", MatchMethod.UNMATCHED, MatchEvidence.NONE);
  }

  static CodeMatch unmatched(CodeDimension dimension, FindingKind finding) {
    return unmatched(dimension).with(finding);
  }

  CodeMatch with(FindingKind finding) {
    return new CodeMatch(dimension, code, role, matchMethod, evidence, Optional.of(finding));
  }

  CodeMatch as(CodeRole other) {
    return new CodeMatch(dimension, code, other, matchMethod, evidence, findingKind);
  }
}
