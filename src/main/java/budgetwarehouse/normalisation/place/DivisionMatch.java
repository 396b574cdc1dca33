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
 * @param evidence what led there where it was not the code or the full name: {@code other_year,
 *     short_name, alias, zone_name, fiscal_code, beginning_of_code, own_level, body_name, part_of},
 *     {@code borne by} and the codes of those that bear the name; blank else
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
    String evidence,
    Optional<FindingKind> findingKind) {

  static DivisionMatch of(Division division, MatchMethod method, String evidence) {
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
        evidence,
        Optional.empty());
  }

  /** Match by a code or name of another year; a finding where no division took its place whole. */
  static DivisionMatch ofOtherYear(Division division, int year) {
    DivisionMatch match = of(division, MatchMethod.ALIAS, "other_year");
    return division.holdsIn(year) ? match : match.with(FindingKind.CODE_UNKNOWN_IN_YEAR);
  }

  static DivisionMatch unmatched(String code, String name) {
    return new DivisionMatch(
        code,
        name,
        name,
        "",
        "",
        "",
        "unknown",
        "",
        "",
        MatchMethod.UNMATCHED,
        "",
        Optional.empty());
  }

  /** Return whether it is a zone of which only the number is known. */
  boolean isZoneWithoutCode() {
    return name.isEmpty() && codeKind.equals("provisional");
  }

  /** Name a zone of which only the number was known. */
  DivisionMatch called(String zoneName) {
    return changed(zoneName, matchMethod, evidence, findingKind);
  }

  DivisionMatch with(FindingKind finding) {
    return changed(name, matchMethod, evidence, Optional.of(finding));
  }

  DivisionMatch because(String reason) {
    return changed(name, matchMethod, reason, findingKind);
  }

  /** Found by less than the whole name: the way is no firmer than by another name. */
  DivisionMatch behind(String reason) {
    return behind(reason.equals("part_of") ? MatchMethod.PARENT : MatchMethod.ALIAS, reason);
  }

  DivisionMatch behind(MatchMethod method, String reason) {
    return changed(name, matchMethod.orWeaker(method), reason, findingKind);
  }

  private DivisionMatch changed(
      String newName, MatchMethod method, String reason, Optional<FindingKind> finding) {
    return new DivisionMatch(
        code,
        newName,
        newName.equals(name) ? fullName : fullName + newName,
        level,
        provinceName,
        prefectureName,
        kind,
        codeKind,
        parentCode,
        method,
        reason,
        finding);
  }

  /** Return the decision of a person that what is printed is no division of the list. */
  public static DivisionMatch decidedNone(String printedName) {
    return unmatched("", printedName).decided();
  }

  /** Return the same as the decision of a person, which settles what was doubtful. */
  public DivisionMatch decided() {
    return changed(name, MatchMethod.OVERRIDE, evidence, Optional.empty());
  }
}
