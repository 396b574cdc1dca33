package budgetwarehouse.normalisation.code;

import static budgetwarehouse.finding.FindingKind.CODE_NAME_CONFLICT;
import static budgetwarehouse.finding.FindingKind.NAME_UNKNOWN;

import budgetwarehouse.vocabulary.MatchMethod;
import java.util.List;
import java.util.Optional;

/**
 * Matches rows whose code is valid in their year.
 *
 * <p>A name that is exact in the catalogue is trusted over a code that is not its own, since bodies
 * number lines by themselves; a name that belongs to the printed code in another spelling or year
 * is no conflict.
 */
final class ValidCodeWay {
  private final BodyName bodies;

  ValidCodeWay(BodyName bodies) {
    this.bodies = bodies;
  }

  CodeMatch match(CodedRow row) {
    if (row.name().isEmpty()) {
      return row.match(row.code(), MatchMethod.EXACT, separatedOr(row, MatchEvidence.CODE_ALONE));
    }

    NameAgreement agreement =
        NameAgreement.of(row.name(), row.code(), row.catalogue(), NameAgreement.CUT_BESIDE_CODE);
    if (agreement == NameAgreement.OFFICIAL) {
      return row.match(
          row.code(), MatchMethod.EXACT, separatedOr(row, MatchEvidence.CODE_AND_NAME));
    }
    if (agreement.isAtLeast(NameAgreement.VARIANT)) {
      return byCode(row, agreement);
    }
    // an official name of another code is no former name of this one: 医疗费 left 30307 for 30114
    boolean asCut = agreement == NameAgreement.CUT;
    Optional<List<String>> places = row.catalogue().placesOfStranger(row.code(), row.name(), asCut);
    return ownerOf(row)
        .filter(owner -> !asCut || places.isPresent() || isOfSameClass(owner.code(), row.code()))
        .or(() -> places.map(codes -> stranger(row, codes)))
        .orElseGet(() -> withoutOwner(row, agreement));
  }

  // 39907 贷款转贷 of 2019: what had the number before is not what has it now
  private static CodeMatch stranger(CodedRow row, List<String> places) {
    YearCatalogue catalogue = row.catalogue();
    return CodedRow.only(places)
        .filter(catalogue::holds)
        .map(code -> conflict(row, code, MatchMethod.ALIAS))
        .or(
            () ->
                catalogue
                    .above(places)
                    .map(
                        above ->
                            row.match(above, MatchMethod.PARENT, MatchEvidence.PARENT_OF_SUCCESSORS)
                                .with(CODE_NAME_CONFLICT)))
        .orElseGet(() -> row.unmatched(CODE_NAME_CONFLICT));
  }

  private CodeMatch withoutOwner(CodedRow row, NameAgreement agreement) {
    boolean isBody =
        row.code().length() == CodeLevel.CLASS
            && agreement.compareTo(NameAgreement.LONGER) >= 0
            && bodies.fits(row.name());
    if (isBody) {
      // 205 教育局: bodies have numbers like classes, but not like sections and items
      return row.unmatched(NAME_UNKNOWN);
    }
    boolean mayBelongElsewhere = agreement.compareTo(NameAgreement.LONGER) >= 0;
    if (mayBelongElsewhere && !row.catalogue().named(row.name()).isEmpty()) {
      Optional<CodeMatch> elsewhere = repairedBelowParent(row).or(() -> ownerOfOtherLevel(row));
      if (elsewhere.isPresent()) {
        return elsewhere.get();
      }
    }
    if (agreement != NameAgreement.NONE) {
      return byCode(row, agreement);
    }
    if (!row.catalogue().named(row.name()).isEmpty()) {
      // 行政运行 beside a code that has nothing to do with it: either may be the wrong one
      return row.unmatched(CODE_NAME_CONFLICT);
    }
    return byCode(row, agreement).with(NAME_UNKNOWN);
  }

  // 20111 行政运行 below 20101 is 201|1|1, though 20111 is a section of its own
  private static Optional<CodeMatch> repairedBelowParent(CodedRow row) {
    return row.parent()
        .flatMap(
            parent ->
                RepairedCodeWay.match(row)
                    .filter(match -> CodeLevel.parentOf(match.code()).equals(parent))
                    .map(match -> match.with(CODE_NAME_CONFLICT)));
  }

  private static CodeMatch byCode(CodedRow row, NameAgreement agreement) {
    MatchMethod method = agreement == NameAgreement.NONE ? MatchMethod.REPAIRED : MatchMethod.ALIAS;
    return row.match(row.code(), method, agreement.besideCode());
  }

  private static MatchEvidence separatedOr(CodedRow row, MatchEvidence evidence) {
    return row.label().code().shape() == PrintedCode.Shape.SEPARATED
        ? MatchEvidence.CODE_SEPARATED
        : evidence;
  }

  private static Optional<CodeMatch> ownerOf(CodedRow row) {
    YearCatalogue catalogue = row.catalogue();
    return nearest(row, catalogue.named(row.name()))
        .map(code -> conflict(row, code, MatchMethod.NAME))
        .or(
            () ->
                nearest(row, catalogue.called(row.name()))
                    .map(code -> conflict(row, code, MatchMethod.ALIAS)));
  }

  // 20502 小学教育: an exact name that no code of the printed level bears; 教育 is a class rather
  private static Optional<CodeMatch> ownerOfOtherLevel(CodedRow row) {
    List<String> named = row.catalogue().named(row.name());
    if (!CodedRow.withDigits(named, row.code().length()).isEmpty()) {
      return Optional.empty();
    }
    List<String> shortened = NameWay.shortenedClass(row, named);
    if (!shortened.isEmpty()) {
      return CodedRow.only(shortened).map(code -> conflict(row, code, MatchMethod.ALIAS));
    }
    return CodedRow.only(named)
        .or(() -> row.parent().flatMap(parent -> CodedRow.only(below(named, parent))))
        .map(code -> conflict(row, code, MatchMethod.NAME));
  }

  // 森林 beside 2130205 is 森林培育 cut off: bodies number their lines within a class
  private static boolean isOfSameClass(String one, String other) {
    return one.startsWith(other.substring(0, CodeLevel.CLASS));
  }

  private static CodeMatch conflict(CodedRow row, String code, MatchMethod method) {
    return row.match(code, method, MatchEvidence.NAME_DESPITE_CODE).with(CODE_NAME_CONFLICT);
  }

  // the one of the level that stands beside the printed code, below the row above, or alone
  private static Optional<String> nearest(CodedRow row, List<String> codes) {
    List<String> level = CodedRow.withDigits(codes, row.code().length());
    return CodedRow.only(below(level, CodeLevel.parentOf(row.code())))
        .or(() -> row.parent().flatMap(parent -> CodedRow.only(below(level, parent))))
        .or(() -> CodedRow.only(level));
  }

  private static List<String> below(List<String> codes, String parent) {
    return codes.stream().filter(code -> CodeLevel.parentOf(code).equals(parent)).toList();
  }
}
