package budgetwarehouse.normalisation.code;

import static budgetwarehouse.finding.FindingKind.NAME_AMBIGUOUS;
import static budgetwarehouse.finding.FindingKind.NAME_UNKNOWN;
import static budgetwarehouse.normalisation.code.MatchEvidence.ALIAS_UNIQUE;
import static budgetwarehouse.normalisation.code.MatchEvidence.NAME_OF_FUND;
import static budgetwarehouse.normalisation.code.MatchEvidence.NAME_UNIQUE;
import static budgetwarehouse.normalisation.code.MatchEvidence.NAME_VARIANT_UNIQUE;
import static budgetwarehouse.vocabulary.MatchMethod.ALIAS;
import static budgetwarehouse.vocabulary.MatchMethod.NAME;

import budgetwarehouse.finding.FindingKind;
import budgetwarehouse.vocabulary.MatchMethod;
import java.util.List;
import java.util.Optional;

/** Matches rows that print a name alone. */
final class NameWay {
  private static final int CUT_ALONE = 5;
  private static final String NUMERALS = "一二三四五六七八九十";

  private NameWay() {}

  static CodeMatch match(CodedRow row) {
    Optional<CodeMatch> byPath = PathWay.match(row);
    if (byPath.isPresent()) {
      return byPath.get();
    }
    return byName(row)
        .or(() -> withoutNumeral(row))
        .or(() -> damaged(row))
        .or(() -> PathWay.joined(row))
        .or(() -> parentItself(row))
        .orElseGet(() -> row.unmatched(reason(row)));
  }

  private static FindingKind reason(CodedRow row) {
    return row.parent().isEmpty() && row.catalogue().named(row.name()).size() > 1
        ? NAME_AMBIGUOUS
        : NAME_UNKNOWN;
  }

  private static Optional<CodeMatch> byName(CodedRow row) {
    return belowParent(row).or(() -> ofWantedLevel(row)).or(() -> ofAnyLevel(row));
  }

  private static Optional<CodeMatch> belowParent(CodedRow row) {
    YearCatalogue catalogue = row.catalogue();
    return row.parent()
        .flatMap(
            parent ->
                ChildName.official(catalogue, parent, row.name())
                    .map(code -> row.match(code, MatchMethod.NAME, evidence(row)))
                    .or(
                        () ->
                            ChildName.called(catalogue, parent, row.name())
                                .map(
                                    code ->
                                        row.match(
                                            code,
                                            MatchMethod.ALIAS,
                                            MatchEvidence.ALIAS_UNDER_PARENT))))
        .filter(match -> row.isOfFund(match.code()));
  }

  private static MatchEvidence evidence(CodedRow row) {
    return switch (row.context().parentEvidence()) {
      case PATH -> MatchEvidence.NAME_UNDER_PATH;
      case SUM -> MatchEvidence.NAME_UNDER_SUM;
      case ORDER, NONE -> MatchEvidence.NAME_UNDER_ORDER;
    };
  }

  // 教育 is class 205 where classes are listed, and section 21902 by its official name; classes are
  // renamed and not given away, so that their old names hold
  private static Optional<CodeMatch> ofWantedLevel(CodedRow row) {
    if (row.level() == 0) {
      return Optional.empty();
    }
    YearCatalogue catalogue = row.catalogue();
    return only(row, ofLevel(row, catalogue.named(row.name())), NAME, NAME_UNIQUE)
        .or(() -> only(row, ofLevel(row, catalogue.called(row.name())), ALIAS, ALIAS_UNIQUE))
        .or(() -> only(row, ofLevel(row, catalogue.everCalled(row.name())), ALIAS, ALIAS_UNIQUE))
        .or(() -> only(row, ofLevel(row, catalogue.alike(row.name())), ALIAS, NAME_VARIANT_UNIQUE));
  }

  private static Optional<CodeMatch> ofAnyLevel(CodedRow row) {
    YearCatalogue catalogue = row.catalogue();
    List<String> named = catalogue.named(row.name());
    if (!named.isEmpty()) {
      return only(row, shortenedClass(row, named), ALIAS, ALIAS_UNIQUE)
          .or(() -> only(row, named, NAME, NAME_UNIQUE))
          .or(() -> only(row, ofFund(row, named), NAME, NAME_OF_FUND));
    }
    return only(row, catalogue.called(row.name()), ALIAS, ALIAS_UNIQUE)
        .or(() -> only(row, uncut(row), ALIAS, NAME_VARIANT_UNIQUE));
  }

  // 教育 is 21902 where help for other regions is listed; without that above it, it is 教育支出
  static List<String> shortenedClass(CodedRow row, List<String> named) {
    YearCatalogue catalogue = row.catalogue();
    boolean isClass = !CodedRow.withDigits(named, CodeLevel.CLASS).isEmpty();
    if (isClass || row.dimension() != CodeDimension.FUNCTION) {
      return List.of();
    }
    List<String> called = CodedRow.withDigits(catalogue.everCalled(row.name()), CodeLevel.CLASS);
    return called.isEmpty()
        ? CodedRow.withDigits(catalogue.alike(row.name()), CodeLevel.CLASS)
        : called;
  }

  // 生态环境保护 may lack 支出 of 2230204, or be 生态环境保护宣传 cut off
  private static List<String> uncut(CodedRow row) {
    List<String> alike = row.catalogue().alike(row.name());
    return alike.containsAll(row.catalogue().beginningWith(row.name())) ? alike : List.of();
  }

  private static List<String> ofLevel(CodedRow row, List<String> codes) {
    return CodedRow.withDigits(codes, row.level());
  }

  private static List<String> ofFund(CodedRow row, List<String> codes) {
    if (row.context().fundBook().isEmpty()) {
      return List.of();
    }
    String parent = row.parent().orElse("");
    return codes.stream()
        .filter(row::isOfFund)
        .filter(code -> code.startsWith(parent) && !code.equals(parent))
        .toList();
  }

  private static Optional<CodeMatch> only(
      CodedRow row, List<String> codes, MatchMethod method, MatchEvidence evidence) {
    return CodedRow.only(codes).map(code -> row.match(code, method, evidence));
  }

  // 二十 住房保障支出: without a mark a numeral can be told from a name by the name alone
  private static Optional<CodeMatch> withoutNumeral(CodedRow row) {
    String name = row.name();
    for (int cut = 1; cut < name.length() && NUMERALS.indexOf(name.charAt(cut - 1)) >= 0; cut++) {
      Optional<CodeMatch> match = byName(row.named(name.substring(cut)));
      if (match.isPresent()) {
        return match;
      }
    }
    return Optional.empty();
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
    List<String> named = row.catalogue().named(row.name());
    boolean isElsewhere =
        !named.isEmpty()
            && named.stream().noneMatch(code -> CodeLevel.isWithin(code, row.parent().orElse("")));
    return row.hasFirmParent() && !isElsewhere
        ? row.parent()
            .map(
                parent ->
                    row.match(parent, MatchMethod.PARENT, MatchEvidence.PARENT_OF_NAME)
                        .with(NAME_UNKNOWN))
        : Optional.empty();
  }
}
