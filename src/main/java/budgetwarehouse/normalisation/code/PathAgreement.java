package budgetwarehouse.normalisation.code;

import static budgetwarehouse.finding.FindingKind.CODE_NAME_CONFLICT;
import static budgetwarehouse.finding.FindingKind.NAME_AMBIGUOUS;

import budgetwarehouse.vocabulary.MatchMethod;
import java.util.List;

/**
 * Holds the entry that was found against all names that its label spells out above it.
 *
 * <p>A name that no entry bears says nothing. One that belongs elsewhere contradicts: names are
 * trusted over numbers, and where the names themselves contradict each other only the entry's own
 * decides, if nothing else bears it.
 */
final class PathAgreement {
  private PathAgreement() {}

  static CodeMatch hold(CodedRow row, CodeMatch match) {
    if (match.code().isEmpty() || row.label().ancestors().isEmpty()) {
      return match;
    }
    if (!agrees(row, match)) {
      return row.label().code().isBlank() ? byOwnName(row) : byNames(row, match);
    }
    boolean isExact = match.matchMethod() == MatchMethod.EXACT;
    return isExact && namesOtherYear(row, match)
        ? row.match(match.code(), MatchMethod.ALIAS, MatchEvidence.CODE_AND_OTHER_YEAR)
        : match;
  }

  private static boolean agrees(CodedRow row, CodeMatch match) {
    return row.label().ancestors().stream()
        .map(row.catalogue()::resembling)
        .allMatch(codes -> codes.isEmpty() || codes.stream().anyMatch(code -> fits(code, match)));
  }

  // what is above the entry, or below it where only an ancestor of the entry was found
  private static boolean fits(String above, CodeMatch match) {
    return CodeLevel.isWithin(match.code(), above)
        || (match.matchMethod() == MatchMethod.PARENT && CodeLevel.isWithin(above, match.code()));
  }

  // 医疗卫生与计划生育支出 above an item of 2026: the class has had another name since 2019
  private static boolean namesOtherYear(CodedRow row, CodeMatch match) {
    YearCatalogue catalogue = row.catalogue();
    return row.label().ancestors().stream()
        .anyMatch(
            name ->
                catalogue.alike(name).stream().noneMatch(code -> fits(code, match))
                    && catalogue.everCalled(name).stream()
                        .filter(code -> fits(code, match))
                        .anyMatch(code -> catalogue.namesOf(code).anyMatch(name::equals)));
  }

  // 公共安全支出（204类）法院（06款）行政运行（01项）
  private static CodeMatch byNames(CodedRow row, CodeMatch match) {
    return PathWay.match(row)
        .filter(named -> named.matchMethod() != MatchMethod.PARENT && agrees(row, named))
        .map(
            named ->
                row.match(named.code(), named.matchMethod(), MatchEvidence.NAME_DESPITE_CODE)
                    .with(CODE_NAME_CONFLICT))
        .orElseGet(
            () ->
                isOwnName(row, match)
                    ? match.with(CODE_NAME_CONFLICT)
                    : row.unmatched(CODE_NAME_CONFLICT));
  }

  // 教育支出（类）法院（款）行政运行（项）
  private static CodeMatch byOwnName(CodedRow row) {
    return CodedRow.only(row.catalogue().named(row.name()))
        .filter(code -> isBelowLastName(row, code))
        .map(
            code ->
                row.match(code, MatchMethod.NAME, MatchEvidence.NAME_UNIQUE)
                    .with(CODE_NAME_CONFLICT))
        .orElseGet(() -> row.unmatched(NAME_AMBIGUOUS));
  }

  private static boolean isBelowLastName(CodedRow row, String code) {
    List<String> ancestors = row.label().ancestors();
    String last = ancestors.get(ancestors.size() - 1);
    return row.catalogue().resembling(last).stream()
        .anyMatch(above -> CodeLevel.isWithin(code, above) && !code.equals(above));
  }

  private static boolean isOwnName(CodedRow row, CodeMatch match) {
    return row.catalogue().named(row.name()).equals(List.of(match.code()));
  }
}
