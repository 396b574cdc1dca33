package budgetwarehouse.normalisation.place;

import budgetwarehouse.finding.FindingKind;
import budgetwarehouse.vocabulary.MatchMethod;
import java.util.Optional;

/**
 * The 行政区划 a document is about; all blank is the member <i>unknown</i>.
 *
 * @param code six digits; of a zone that no list has, see {@link DivisionMatcher}
 * @param name its own name, 丰润区
 * @param fullName from the province down, 河北省唐山市丰润区
 * @param level {@code province, prefecture, county}, or blank
 * @param provinceName name of its province, or blank
 * @param prefectureName name of its prefecture, or blank where it has none
 * @param kind {@code administrative, development_zone}, or {@code unknown}
 * @param codeKind {@code official, statistical, provisional}, or blank
 * @param parentCode code of what it is part of, or blank
 * @param matchMethod how it was found
 * @param findingKind set where code and name disagree or one is not known
 */
public record DivisionMatch(
    String code,
    String name,
    String fullName,
    String level,
    String provinceName,
    String prefectureName,
    String kind,
    String codeKind,
    String parentCode,
    MatchMethod matchMethod,
    Optional<FindingKind> findingKind) {

  static DivisionMatch of(Division division, MatchMethod method) {
    return new DivisionMatch(
        division.code(),
        division.name(),
        division.fullName(),
        division.level(),
        division.provinceName(),
        division.prefectureName(),
        division.kind(),
        division.codeKind(),
        division.parentCode(),
        method,
        Optional.empty());
  }

  static DivisionMatch unmatched(String code, String name) {
    return new DivisionMatch(
        code, name, name, "", "", "", "unknown", "", "", MatchMethod.UNMATCHED, Optional.empty());
  }

  DivisionMatch with(FindingKind finding) {
    return new DivisionMatch(
        code,
        name,
        fullName,
        level,
        provinceName,
        prefectureName,
        kind,
        codeKind,
        parentCode,
        matchMethod,
        Optional.of(finding));
  }

  /** Return the same as the decision of a person, which settles what was doubtful. */
  public DivisionMatch decided() {
    return new DivisionMatch(
        code,
        name,
        fullName,
        level,
        provinceName,
        prefectureName,
        kind,
        codeKind,
        parentCode,
        MatchMethod.OVERRIDE,
        Optional.empty());
  }
}
