package budgetwarehouse.extraction.workbook.sheet;

import budgetwarehouse.reference.ReferenceList;
import budgetwarehouse.vocabulary.AskedBefore;
import budgetwarehouse.vocabulary.Folding;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Knows the texts that stand above and below a table and belong to no column of it. */
final class CaptionSigns {
  private static final int LONGEST = 60;
  private static final int LONG_PROSE = 40;
  // 部门名称：…, and 填报单位（盖章）
  private static final Pattern LABELLED = Pattern.compile(".{2,14}[:：].*");
  private static final Pattern NOTE = Pattern.compile("(?:备?注|说明)(?:[:：、.\\d]|$).*|.*。");
  private static final Pattern LEFT_OVER = Pattern.compile("[(（)）\\[\\]【】]*");
  private static final Set<String> KINDS = Set.of("unit", "year", "date", "number");

  private final List<Pattern> units;
  private final AskedBefore<Boolean> stateUnits;
  private final AskedBefore<Boolean> nameBodies;
  private final AskedBefore<Boolean> areCaptions;

  CaptionSigns(ReferenceList captions) {
    units = patterns(captions, Set.of("unit"));
    List<Pattern> bodies = patterns(captions, Set.of("body_beside_unit"));
    List<Pattern> all = patterns(captions, KINDS);
    stateUnits = new AskedBefore<>(folded -> consistsOf(units, folded));
    nameBodies = new AskedBefore<>(folded -> consistsOf(bodies, folded));
    areCaptions =
        new AskedBefore<>(folded -> LABELLED.matcher(folded).matches() || consistsOf(all, folded));
  }

  /** Read them from the class path. */
  static CaptionSigns standard() {
    return new CaptionSigns(ReferenceList.read("vocabulary/caption.csv"));
  }

  private static List<Pattern> patterns(ReferenceList captions, Set<String> kinds) {
    return captions.rows().stream()
        .filter(row -> kinds.contains(row.getOrDefault("kind", "")))
        .map(row -> Pattern.compile(row.getOrDefault("pattern", "")))
        .toList();
  }

  /** Return whether a text states a unit of money and nothing else. */
  boolean statesUnit(String text) {
    return text.length() <= LONGEST && stateUnits.of(Folding.fold(text));
  }

  /** Return whether a text states a unit of money, whatever else it says. */
  boolean mentionsUnit(String text) {
    String folded = Folding.fold(text);
    return text.length() <= LONGEST
        && units.stream().anyMatch(pattern -> pattern.matcher(folded).find());
  }

  /** Return whether a text says something about the table as a whole, other than its title. */
  boolean isCaption(String text) {
    if (text.length() > LONGEST) {
      return false;
    }
    return areCaptions.of(Folding.fold(text));
  }

  /** Return whether a text, beside a unit of money, names the body whose table follows. */
  boolean namesBody(String text) {
    return text.length() <= LONGEST && nameBodies.of(Folding.fold(text));
  }

  /** Return whether a text reads like a note below a table. */
  boolean isNote(String text) {
    String folded = Folding.fold(text);
    return folded.length() > LONG_PROSE || NOTE.matcher(folded).matches();
  }

  private static boolean consistsOf(List<Pattern> patterns, String folded) {
    String rest = folded;
    for (Pattern pattern : patterns) {
      rest = pattern.matcher(rest).replaceFirst("");
    }
    return rest.length() < folded.length() && LEFT_OVER.matcher(rest).matches();
  }
}
