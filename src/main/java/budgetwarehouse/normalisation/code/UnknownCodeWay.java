package budgetwarehouse.normalisation.code;

import static budgetwarehouse.finding.FindingKind.CODE_UNKNOWN_IN_YEAR;

import budgetwarehouse.vocabulary.MatchMethod;
import java.util.List;
import java.util.Optional;

/** Matches rows whose code is not valid in their year: of another year, damaged, or local. */
final class UnknownCodeWay {
  private static final int LONGEST_LOCAL_CODE = 12;

  private final BodyName bodies;

  UnknownCodeWay(BodyName bodies) {
    this.bodies = bodies;
  }

  CodeMatch match(CodedRow row) {
    return RepairedCodeWay.match(row)
        .or(() -> bySuccession(row))
        .or(() -> parentOfLocalCode(row))
        .or(() -> byName(row, row.catalogue().named(row.name()), MatchMethod.NAME))
        .or(() -> byName(row, row.catalogue().called(row.name()), MatchMethod.ALIAS))
        .or(() -> amongSiblings(row))
        .or(() -> aboveSuccessors(row))
        .or(() -> parentOfCode(row))
        .orElseGet(() -> row.unmatched(CODE_UNKNOWN_IN_YEAR));
  }

  private static Optional<CodeMatch> bySuccession(CodedRow row) {
    return row.catalogue()
        .successorOf(row.code())
        .filter(successor -> nameFits(row, successor))
        .map(
            successor ->
                unknown(row, successor, MatchMethod.REPAIRED, MatchEvidence.CODE_SUCCEEDED));
  }

  // 2011504 was merged into 2013804, which was split within 20138 a year later
  private static Optional<CodeMatch> aboveSuccessors(CodedRow row) {
    return row.catalogue()
        .aboveSuccessorsOf(row.code())
        .filter(above -> nameFits(row, above))
        .map(above -> unknown(row, above, MatchMethod.PARENT, MatchEvidence.PARENT_OF_SUCCESSORS));
  }

  private static boolean nameFits(CodedRow row, String successor) {
    YearCatalogue catalogue = row.catalogue();
    return row.name().isEmpty()
        || catalogue
            .namesOf(row.code())
            .anyMatch(
                former ->
                    former.equals(row.name())
                        || EntryName.isVariant(row.name(), former)
                        || EntryName.isCut(row.name(), former, NameAgreement.CUT_CHOOSING))
        || NameAgreement.of(row.name(), successor, catalogue, NameAgreement.CUT_CHOOSING)
            .isAtLeast(NameAgreement.CUT);
  }

  // some places go on below the last level of the national list
  private Optional<CodeMatch> parentOfLocalCode(CodedRow row) {
    String code = row.code();
    int deepest = row.dimension() == CodeDimension.FUNCTION ? CodeLevel.ITEM : CodeLevel.SECTION;
    boolean isLocal =
        row.label().code().isNumber()
            && code.length() > deepest
            && code.length() <= LONGEST_LOCAL_CODE
            && row.catalogue().holds(code.substring(0, deepest));
    return isLocal && !bodies.fits(row.name())
        ? Optional.of(
            unknown(
                row,
                code.substring(0, deepest),
                MatchMethod.PARENT,
                MatchEvidence.PARENT_OF_LOCAL_CODE))
        : Optional.empty();
  }

  private static Optional<CodeMatch> byName(CodedRow row, List<String> codes, MatchMethod method) {
    return nearest(row, codes)
        .map(
            code -> {
              boolean underParent = CodeLevel.parentOf(code).equals(CodeLevel.parentOf(row.code()));
              boolean mended = underParent && method == MatchMethod.NAME;
              return unknown(
                  row, code, mended ? MatchMethod.REPAIRED : method, MatchEvidence.NAME_NEAR_CODE);
            });
  }

  /** Pick the one code that shares parent, then level, with the printed one, or stands alone. */
  private static Optional<String> nearest(CodedRow row, List<String> codes) {
    String printed = row.code();
    List<String> level = CodedRow.withDigits(codes, printed.length());
    List<String> siblings =
        level.stream()
            .filter(code -> CodeLevel.parentOf(code).equals(CodeLevel.parentOf(printed)))
            .toList();
    return CodedRow.only(siblings)
        .or(() -> row.parent().flatMap(parent -> CodedRow.only(below(codes, parent))))
        .or(() -> CodedRow.only(level))
        .or(() -> CodedRow.only(codes));
  }

  private static List<String> below(List<String> codes, String parent) {
    return codes.stream().filter(code -> CodeLevel.parentOf(code).equals(parent)).toList();
  }

  private static Optional<CodeMatch> amongSiblings(CodedRow row) {
    String parent = CodeLevel.parentOf(row.code());
    return row.label().code().isNumber() && row.catalogue().holds(parent)
        ? ChildName.damaged(row, parent).map(match -> match.with(CODE_UNKNOWN_IN_YEAR))
        : Optional.empty();
  }

  private Optional<CodeMatch> parentOfCode(CodedRow row) {
    // the content of a code of another year may have gone anywhere, and a name that belongs
    // elsewhere says that the beginning of the code may be what is wrong
    boolean isUncertain =
        bodies.fits(row.name())
            || row.catalogue().isOfOtherYear(row.code())
            || !row.catalogue().named(row.name()).isEmpty();
    if (isUncertain) {
      return Optional.empty();
    }
    return validPrefix(row)
        .map(parent -> unknown(row, parent, MatchMethod.PARENT, MatchEvidence.PARENT_OF_CODE))
        .or(
            () ->
                row.parent()
                    .filter(parent -> row.hasFirmParent())
                    .map(
                        parent ->
                            unknown(
                                row, parent, MatchMethod.PARENT, MatchEvidence.PARENT_OF_NAME)));
  }

  private static Optional<String> validPrefix(CodedRow row) {
    int digits = row.code().length();
    if (!row.label().code().isNumber()
        || (digits != CodeLevel.ITEM && digits != CodeLevel.SECTION)) {
      return Optional.empty();
    }
    String prefix = CodeLevel.parentOf(row.code());
    while (!prefix.isEmpty() && !row.catalogue().holds(prefix)) {
      prefix = CodeLevel.parentOf(prefix);
    }
    return prefix.isEmpty() ? Optional.empty() : Optional.of(prefix);
  }

  private static CodeMatch unknown(
      CodedRow row, String code, MatchMethod method, MatchEvidence evidence) {
    return row.match(code, method, evidence).with(CODE_UNKNOWN_IN_YEAR);
  }
}
