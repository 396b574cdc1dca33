package budgetwarehouse.normalisation.place;

import budgetwarehouse.finding.FindingKind;
import budgetwarehouse.reference.ReferenceList;
import budgetwarehouse.reference.ReferenceRow;
import budgetwarehouse.vocabulary.Folding;
import budgetwarehouse.vocabulary.MatchMethod;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.CRC32;

/**
 * Finds the 行政区划 of a document.
 *
 * <p>A development zone is no 行政区划 and mostly has no code of its own. Where no list has it, it gets
 * a provisional one: the code of the division whose name its own begins with, {@code -Z}, and four
 * hexadecimal digits of a checksum of the rest of its name, as {@code 130200-Z1A2B}; the same name
 * gives the same code in every build and on every machine.
 */
public final class DivisionMatcher {
  private static final int CODE_DIGITS = 6;
  private static final int CHECKSUM_DIGITS_KEPT = 0xFFFF;
  private static final Pattern FISCAL_CODE = Pattern.compile("\\d{6}0{3}|\\d{6}0{6}");

  private final DivisionList divisions;
  private final Pattern zone;

  /**
   * Make a matcher.
   *
   * @param zoneList {@code vocabulary/development_zone.csv}
   */
  public DivisionMatcher(DivisionList divisions, ReferenceList zoneList) {
    this.divisions = divisions;
    zone =
        Pattern.compile(
            ReferenceRow.of(zoneList).stream()
                .map(row -> row.text("pattern"))
                .collect(Collectors.joining("|")));
  }

  /** Match one division; the code counts where code and name disagree. */
  public DivisionMatch match(DivisionQuestion question) {
    String code = Folding.fold(question.divisionCode());
    String name = Folding.fold(question.divisionName());
    if (code.isEmpty()) {
      return byName(name);
    }

    boolean fiscal = FISCAL_CODE.matcher(code).matches();
    String sixDigits = fiscal ? code.substring(0, CODE_DIGITS) : code;
    MatchMethod method = fiscal ? MatchMethod.REPAIRED : MatchMethod.EXACT;
    return divisions
        .withCode(sixDigits)
        .map(division -> checked(DivisionMatch.of(division, method), name))
        .orElseGet(() -> byUnknownCode(code, name));
  }

  private DivisionMatch checked(DivisionMatch byCode, String name) {
    boolean agrees = name.isEmpty() || divisions.isNameOf(name, byCode.code());
    return agrees ? byCode : byCode.with(FindingKind.IDENTITY_CONFLICT);
  }

  private DivisionMatch byUnknownCode(String code, String name) {
    DivisionMatch byName = byName(name);
    DivisionMatch match =
        byName.matchMethod() == MatchMethod.UNMATCHED
            ? DivisionMatch.unmatched(code, name)
            : byName;
    return match.with(FindingKind.CODE_UNKNOWN_IN_YEAR);
  }

  private DivisionMatch byName(String name) {
    if (name.isEmpty()) {
      return DivisionMatch.unmatched("", "");
    }

    return divisions
        .named(name)
        .map(division -> DivisionMatch.of(division, MatchMethod.NAME))
        .or(() -> divisions.called(name).map(found -> DivisionMatch.of(found, MatchMethod.ALIAS)))
        .or(() -> zoneOf(name))
        .orElseGet(() -> DivisionMatch.unmatched("", name).with(FindingKind.NAME_UNKNOWN));
  }

  private Optional<DivisionMatch> zoneOf(String name) {
    if (!zone.matcher(name).find()) {
      return Optional.empty();
    }

    return divisions.longestDivisionIn(name).map(DivisionMatcher::zoneOf);
  }

  private static DivisionMatch zoneOf(DivisionList.Beginning beginning) {
    Division parent = beginning.division();
    String code = parent.code() + "-Z" + checksum(beginning.plainRest());
    return DivisionMatch.of(parent.zone(code, beginning.rest()), MatchMethod.PARENT);
  }

  private static String checksum(String name) {
    var checksum = new CRC32();
    checksum.update(name.getBytes(StandardCharsets.UTF_8));
    return String.format(Locale.ROOT, "%04X", checksum.getValue() & CHECKSUM_DIGITS_KEPT);
  }
}
