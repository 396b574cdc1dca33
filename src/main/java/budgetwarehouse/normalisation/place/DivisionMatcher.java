package budgetwarehouse.normalisation.place;

import budgetwarehouse.finding.FindingKind;
import budgetwarehouse.reference.ReferenceList;
import budgetwarehouse.vocabulary.Folding;
import budgetwarehouse.vocabulary.MatchMethod;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the 行政区划 of a document in the document's year.
 *
 * <p>A code or name of another year leads to what the division was called in the document's, where
 * the one became the other as a whole. The code counts where code and name disagree, and a name
 * that several divisions bear is decided by the code or not at all.
 */
public final class DivisionMatcher {
  private static final Pattern LONG_CODE = Pattern.compile("(\\d{6})(\\d{3})(?:\\d{3})?");
  private static final String OWN_LEVEL = "000";
  private static final String ZONE = "development_zone";
  private static final int PREFECTURE_DIGITS = 4;
  private static final int PROVINCE_DIGITS = 2;

  private final DivisionList divisions;
  private final DivisionNameMatcher names;

  private DivisionMatcher(DivisionList divisions, ReferenceList zoneList, ReferenceList tailList) {
    this.divisions = divisions;
    var zones = new ZoneFinder(divisions, zoneList);
    names = new DivisionNameMatcher(divisions, zones, new DivisionTails(tailList));
  }

  /** Read the lists that travel in the jar. */
  public static DivisionMatcher standard() {
    return new DivisionMatcher(
        DivisionList.standard(),
        ReferenceList.read("vocabulary/development_zone.csv"),
        ReferenceList.read("vocabulary/division_tail.csv"));
  }

  /** Match one division. */
  public DivisionMatch match(DivisionQuestion question) {
    String code = Folding.fold(question.divisionCode());
    String name = Folding.fold(question.divisionName());
    int year = question.fiscalYear();
    if (code.isEmpty()) {
      return name.isEmpty() ? DivisionMatch.unmatched("", "") : names.match(name, year);
    }

    return byCode(code, year)
        .map(
            match ->
                match.isZoneWithoutCode() ? zoned(match, name, year) : checked(match, name, year))
        .orElseGet(() -> byUnknownCode(code, name, year));
  }

  /**
   * Return a folded name without that of its division in any spelling and year; a division alone
   * stays, and so does the bare word, which belongs to the name in 丰润中学.
   */
  String withoutDivision(String name, DivisionMatch division) {
    Optional<Division> listed = divisions.withCode(division.code(), 0);
    int length = listed.map(found -> spellingLength(name, found)).orElse(0);
    int zoneLength = division.kind().equals(ZONE) ? names.zoneLength(name, division.code()) : 0;
    int cut = Math.max(length, zoneLength);
    return cut == name.length() ? name : name.substring(cut);
  }

  /** Return whether a folded text is a name of a division, in any spelling and year. */
  boolean isNameOf(String text, DivisionMatch division) {
    boolean isListed =
        divisions.withCode(division.code(), 0).stream()
            .flatMap(divisions::allSpellingsOf)
            .anyMatch(text::equals);
    // what stands behind a zone's name does not matter
    return isListed
        || (division.kind().equals(ZONE)
            && names.zoneLength(text + OWN_LEVEL, division.code()) == text.length());
  }

  private int spellingLength(String name, Division division) {
    for (String spelling : divisions.spellingsOf(division)) {
      if (spelling.length() < name.length() && name.startsWith(spelling)) {
        return spelling.length();
      }
    }
    return 0;
  }

  private Optional<DivisionMatch> byCode(String code, int year) {
    Optional<DivisionMatch> exact =
        divisions.withCode(code, year).map(division -> inYear(division, year));
    return exact.or(() -> byLongCode(code, year));
  }

  private DivisionMatch inYear(Division division, int year) {
    boolean holds = division.holdsIn(year) || division.endsIn(year);
    return holds
        ? DivisionMatch.of(division, MatchMethod.EXACT, "")
        : DivisionMatch.ofOtherYear(divisions.memberIn(division, year).orElse(division), year);
  }

  // of a treasury's nine digits the last three are 000, or number a zone that no list has
  private Optional<DivisionMatch> byLongCode(String code, int year) {
    Matcher parts = LONG_CODE.matcher(code);
    if (!parts.matches()) {
      return Optional.empty();
    }

    return divisions
        .withCode(parts.group(1), year)
        .map(
            division ->
                parts.group(2).equals(OWN_LEVEL)
                    ? inYear(division, year).behind(MatchMethod.REPAIRED, "fiscal_code")
                    : DivisionMatch.of(
                            division.zone(parts.group(1) + "-F" + parts.group(2), ""),
                            MatchMethod.PARENT,
                            "fiscal_code")
                        .with(FindingKind.CODE_UNKNOWN_IN_YEAR));
  }

  private DivisionMatch zoned(DivisionMatch byCode, String name, int year) {
    if (name.isEmpty()) {
      return byCode;
    }
    DivisionMatch byName = names.match(name, year);
    boolean sameParent = byName.parentCode().equals(byCode.parentCode());
    return byName.kind().equals(byCode.kind()) && sameParent ? byName : byCode.called(name);
  }

  private DivisionMatch checked(DivisionMatch byCode, String name, int year) {
    if (name.isEmpty() || agrees(byCode, name, year)) {
      return byCode;
    }
    return byCode.with(FindingKind.IDENTITY_CONFLICT);
  }

  private boolean agrees(DivisionMatch byCode, String name, int year) {
    return divisions
            .withCode(byCode.code(), year)
            .filter(division -> divisions.namedInShort(name).include(division))
            .isPresent()
        || names.match(name, year).code().equals(byCode.code());
  }

  private DivisionMatch byUnknownCode(String code, String name, int year) {
    if (name.isEmpty()) {
      return DivisionMatch.unmatched(code, name).with(FindingKind.CODE_UNKNOWN_IN_YEAR);
    }
    DivisionMatch byName = names.match(name, year);
    DivisionMatch match =
        byName.matchMethod() == MatchMethod.UNMATCHED
            ? byBeginningOfCode(code, name, year)
            : byName;
    return match.with(FindingKind.CODE_UNKNOWN_IN_YEAR);
  }

  private DivisionMatch byBeginningOfCode(String code, String name, int year) {
    DivisionCandidates bearers = divisions.namedInShort(name);
    return Stream.of(PREFECTURE_DIGITS, PROVINCE_DIGITS)
        .filter(digits -> code.length() > digits)
        .flatMap(digits -> bearers.startingWith(code.substring(0, digits)).onlyIn(year).stream())
        .findFirst()
        .map(division -> DivisionMatch.of(division, MatchMethod.REPAIRED, "beginning_of_code"))
        .orElseGet(() -> DivisionMatch.unmatched(code, name));
  }
}
