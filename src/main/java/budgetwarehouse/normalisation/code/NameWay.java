package budgetwarehouse.normalisation.code;

import static budgetwarehouse.finding.FindingKind.NAME_UNKNOWN;

import budgetwarehouse.vocabulary.MatchMethod;
import java.util.List;
import java.util.Optional;

/** Matches rows that print a name alone. */
final class NameWay {
  private static final int CUT_ALONE = 6;

  private NameWay() {}

  static CodeMatch match(CodedRow row) {
    Optional<CodeMatch> byPath = PathWay.match(row);
    if (byPath.isPresent()) {
      return byPath.get();
    }
    return belowParent(row)
        .or(() -> official(row))
        .or(() -> otherName(row))
        .or(() -> damaged(row))
        .or(() -> PathWay.joined(row))
        .or(() -> parentItself(row))
        .orElseGet(() -> row.unmatched(NAME_UNKNOWN));
  }

  private static Optional<CodeMatch> belowParent(CodedRow row) {
    return row.parent()
        .flatMap(parent -> ChildName.official(row.catalogue(), parent, row.name()))
        .map(code -> row.match(code, MatchMethod.NAME, evidence(row)));
  }

  private static MatchEvidence evidence(CodedRow row) {
    return switch (row.context().parentEvidence()) {
      case PATH -> MatchEvidence.NAME_UNDER_PATH;
      case SUM -> MatchEvidence.NAME_UNDER_SUM;
      case ORDER, NONE -> MatchEvidence.NAME_UNDER_ORDER;
    };
  }

  private static Optional<CodeMatch> official(CodedRow row) {
    List<String> named = row.catalogue().named(row.name());
    return ofLevel(named, row.level())
        .map(code -> row.match(code, MatchMethod.NAME, MatchEvidence.NAME_UNIQUE))
        .or(
            () ->
                ofLevel(ofFund(row, named), row.level())
                    .map(code -> row.match(code, MatchMethod.NAME, MatchEvidence.NAME_OF_FUND)));
  }

  private static List<String> ofFund(CodedRow row, List<String> codes) {
    String fund = row.context().fundBook();
    return codes.stream().filter(code -> row.catalogue().isOfFund(code, fund)).toList();
  }

  private static Optional<CodeMatch> otherName(CodedRow row) {
    YearCatalogue catalogue = row.catalogue();
    Optional<String> child =
        row.parent().flatMap(parent -> ChildName.called(catalogue, parent, row.name()));
    if (child.isPresent()) {
      return child.map(
          code -> row.match(code, MatchMethod.ALIAS, MatchEvidence.ALIAS_UNDER_PARENT));
    }
    if (!catalogue.named(row.name()).isEmpty()) {
      return Optional.empty();
    }

    // classes are renamed and not given away: where a table lists classes, their old names hold
    List<String> ofTable = CodedRow.withDigits(catalogue.everCalled(row.name()), row.level());
    return ofLevel(catalogue.called(row.name()), row.level())
        .or(() -> CodedRow.only(ofTable))
        .map(code -> row.match(code, MatchMethod.ALIAS, MatchEvidence.ALIAS_UNIQUE));
  }

  private static Optional<CodeMatch> damaged(CodedRow row) {
    YearCatalogue catalogue = row.catalogue();
    if (!catalogue.named(row.name()).isEmpty()) {
      return Optional.empty();
    }
    Optional<CodeMatch> child = row.parent().flatMap(parent -> ChildName.damaged(row, parent));
    if (child.isPresent() || row.name().length() < CUT_ALONE) {
      return child;
    }
    return CodedRow.only(catalogue.beginningWith(row.name()))
        .map(code -> row.match(code, MatchMethod.REPAIRED, MatchEvidence.NAME_CUT_UNIQUE));
  }

  private static Optional<CodeMatch> parentItself(CodedRow row) {
    return row.hasFirmParent()
        ? row.parent()
            .map(
                parent ->
                    row.match(parent, MatchMethod.PARENT, MatchEvidence.PARENT_OF_NAME)
                        .with(NAME_UNKNOWN))
        : Optional.empty();
  }

  private static Optional<String> ofLevel(List<String> codes, int digits) {
    return CodedRow.only(CodedRow.withDigits(codes, digits)).or(() -> CodedRow.only(codes));
  }
}
