package budgetwarehouse.normalisation.code;

import budgetwarehouse.finding.FindingKind;
import budgetwarehouse.vocabulary.MatchMethod;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Matches rows of a classification with codes of three, five and seven digits.
 *
 * <p>Codes are looked up with the year. A name that is exact in the catalogue is trusted over a
 * code that is not its own, since bodies number lines by themselves; a name that belongs to the
 * printed code in another spelling or year is no conflict.
 */
final class CodedRowMatcher implements RowMatcher {
  private static final int LEVEL_DIGITS = 2;
  private static final Pattern MARKS = Pattern.compile("[\\p{P}\\p{S}]|支出$|费用$|费$");

  private final CodeDimension dimension;
  private final CodeCatalogue catalogue;

  CodedRowMatcher(CodeDimension dimension, CodeCatalogue catalogue) {
    this.dimension = dimension;
    this.catalogue = catalogue;
  }

  /** Return whether the catalogue ever held the code or the class it begins with. */
  boolean knows(String code) {
    return catalogue.everHeld(code) || catalogue.everHeld(parentOf(parentOf(code)));
  }

  @Override
  public CodeMatch match(RowLabel label, int preferredLevel, int fiscalYear) {
    if (label.code().isEmpty()) {
      return byName(label.name(), preferredLevel, fiscalYear);
    }

    return catalogue
        .find(label.code(), fiscalYear)
        .map(entry -> byCode(entry, label.name(), fiscalYear))
        .orElseGet(() -> byUnknownCode(label, fiscalYear));
  }

  private CodeMatch byCode(CodeEntry entry, String name, int year) {
    if (name.isEmpty() || name.equals(entry.name())) {
      return CodeMatch.of(dimension, entry.code(), MatchMethod.EXACT);
    }
    if (catalogue.isAlias(name, entry.code(), year)) {
      return CodeMatch.of(dimension, entry.code(), MatchMethod.ALIAS);
    }

    List<String> sameLevel = withDigits(catalogue.codesNamed(name, year), entry.code().length());
    Optional<String> owner = nearest(sameLevel, entry.code());
    if (owner.isPresent()) {
      return CodeMatch.of(dimension, owner.get(), MatchMethod.NAME)
          .with(FindingKind.CODE_NAME_CONFLICT);
    }
    if (resemble(name, entry.name()) || catalogue.wasEverCalled(name, entry.code())) {
      return CodeMatch.of(dimension, entry.code(), MatchMethod.ALIAS);
    }
    return CodeMatch.of(dimension, entry.code(), MatchMethod.REPAIRED)
        .with(FindingKind.NAME_UNKNOWN);
  }

  private CodeMatch byUnknownCode(RowLabel label, int year) {
    Optional<String> named = nearest(catalogue.codesNamed(label.name(), year), label.code());
    if (named.isPresent()) {
      boolean underParent = parentOf(named.get()).equals(parentOf(label.code()));
      return unknown(named.get(), underParent ? MatchMethod.REPAIRED : MatchMethod.NAME);
    }
    Optional<String> called = nearest(catalogue.codesCalled(label.name(), year), label.code());
    if (called.isPresent()) {
      return unknown(called.get(), MatchMethod.ALIAS);
    }
    Optional<String> successor = only(catalogue.successors(label.code(), year));
    if (successor.isPresent()) {
      return unknown(successor.get(), MatchMethod.REPAIRED);
    }
    return unknown("", MatchMethod.UNMATCHED);
  }

  private CodeMatch unknown(String code, MatchMethod method) {
    return CodeMatch.of(dimension, code, method).with(FindingKind.CODE_UNKNOWN_IN_YEAR);
  }

  private CodeMatch byName(String name, int preferredLevel, int year) {
    Optional<String> named = ofLevel(catalogue.codesNamed(name, year), preferredLevel);
    if (named.isPresent()) {
      return CodeMatch.of(dimension, named.get(), MatchMethod.NAME);
    }

    // classes are renamed and not given away: where a table lists classes, their old names hold
    List<String> classes = withDigits(catalogue.codesEverCalled(name, year), preferredLevel);
    return ofLevel(catalogue.codesCalled(name, year), preferredLevel)
        .or(() -> only(classes))
        .map(code -> CodeMatch.of(dimension, code, MatchMethod.ALIAS))
        .orElseGet(() -> CodeMatch.unmatched(dimension, FindingKind.NAME_UNKNOWN));
  }

  private static Optional<String> ofLevel(List<String> codes, int digits) {
    return only(withDigits(codes, digits)).or(() -> only(codes));
  }

  private static List<String> withDigits(List<String> codes, int digits) {
    return codes.stream().filter(code -> code.length() == digits).toList();
  }

  /** Pick the one code that shares parent, then level, with the printed one, or stands alone. */
  private static Optional<String> nearest(List<String> codes, String printedCode) {
    List<String> level = withDigits(codes, printedCode.length());
    List<String> siblings =
        level.stream().filter(code -> parentOf(code).equals(parentOf(printedCode))).toList();
    return only(siblings).or(() -> only(level)).or(() -> only(codes));
  }

  private static Optional<String> only(List<String> codes) {
    return codes.size() == 1 ? Optional.of(codes.get(0)) : Optional.empty();
  }

  // cut-off names and names with a word more are the usual damage of a cell too narrow
  private static boolean resemble(String printed, String official) {
    String plainPrinted = plain(printed);
    String plainOfficial = plain(official);
    return plainPrinted.length() > 1
        && (plainOfficial.startsWith(plainPrinted) || plainPrinted.startsWith(plainOfficial));
  }

  private static String plain(String name) {
    return MARKS.matcher(name).replaceAll("");
  }

  private static String parentOf(String code) {
    return code.substring(0, Math.max(0, code.length() - LEVEL_DIGITS));
  }
}
