package budgetwarehouse.fact.sheet;

import budgetwarehouse.reference.ReferenceList;
import budgetwarehouse.vocabulary.Folding;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words of performance sheets: {@code form_label.csv}, {@code form_column.csv} and {@code
 * form_fund.csv} under {@code vocabulary/}.
 */
final class SheetVocabulary {
  /** Section of {@code form_column.csv} with the header words of an indicator grid. */
  static final String GRID = "grid";

  private static final Pattern NUMBERED = Pattern.compile("(\\D+?)(\\d{1,2})(?::.*)?");

  private final Map<String, String> meanings = new HashMap<>();
  private final Map<String, Map<String, String>> columns = new HashMap<>();
  private final Map<String, String> fundMeasures = new HashMap<>();
  private final Set<String> titleEndings = new HashSet<>();

  private SheetVocabulary() {}

  /** Read the lists of the class path. */
  static SheetVocabulary standard() {
    var vocabulary = new SheetVocabulary();
    ReferenceList.read("reference/indicator_level.csv")
        .rows()
        .forEach(row -> vocabulary.addLabel(text(row, "name"), "level" + text(row, "level")));
    ReferenceList.read("vocabulary/form_label.csv")
        .rows()
        .forEach(row -> vocabulary.addLabel(text(row, "label"), text(row, "meaning")));
    ReferenceList.read("vocabulary/form_column.csv")
        .rows()
        .forEach(
            row ->
                vocabulary
                    .columns
                    .computeIfAbsent(text(row, "section"), section -> new HashMap<>())
                    .put(Folding.fold(text(row, "label")), text(row, "kind")));
    ReferenceList.read("vocabulary/form_fund.csv")
        .rows()
        .forEach(
            row ->
                vocabulary.fundMeasures.put(
                    fundKey(text(row, "side"), text(row, "label")), text(row, "measure")));
    return vocabulary;
  }

  /** Return what a printed label means, blank for a text that is no label. */
  String meaning(String printed) {
    String folded = Folding.fold(printed);
    boolean hasColon = folded.endsWith(":");
    String label = hasColon ? folded.substring(0, folded.length() - 1) : folded;
    return meanings.getOrDefault(label, "");
  }

  /** Return the kind of column that a header word names in a section, blank for another word. */
  String columnKind(String section, String printed) {
    return columns.getOrDefault(section, Map.of()).getOrDefault(Folding.fold(printed), "");
  }

  /** Return the measure of a row of a department's money, blank for an unknown one. */
  String fundMeasure(String side, String label) {
    return fundMeasures.getOrDefault(fundKey(side, label), "");
  }

  /** Find the objective that a label such as 年度目标 2：… names. */
  Optional<Objective> objective(String printed) {
    String folded = Folding.fold(printed);
    Matcher numbered = NUMBERED.matcher(folded);
    boolean hasNumber = numbered.matches();
    String meaning = meaning(hasNumber ? numbered.group(1) : folded);
    return switch (meaning) {
      case "objective_long", "table_long" -> Optional.of(objective(true, hasNumber, numbered));
      case "objective_annual", "table_annual" -> Optional.of(objective(false, hasNumber, numbered));
      default -> Optional.empty();
    };
  }

  /** Return a title without the words that end it, blank where they are all it says. */
  String nameIn(String title) {
    String folded = Folding.closeBlanks(title);
    if (meaning(folded).equals("generic_title")) {
      return "";
    }
    return titleEndings.stream()
        .filter(folded::endsWith)
        .findFirst()
        .map(ending -> folded.substring(0, folded.length() - ending.length()))
        .orElse("");
  }

  private static Objective objective(boolean longTerm, boolean hasNumber, Matcher numbered) {
    return new Objective(longTerm, hasNumber ? Integer.parseInt(numbered.group(2)) : 0);
  }

  private void addLabel(String printed, String meaning) {
    if (meaning.equals("title")) {
      titleEndings.add(printed);
    } else {
      meanings.put(Folding.fold(printed), meaning);
    }
  }

  private static String fundKey(String side, String label) {
    return Folding.fold(side) + "/" + Folding.fold(label);
  }

  private static String text(Map<String, String> row, String column) {
    return row.getOrDefault(column, "");
  }

  /**
   * Objective that a label names.
   *
   * @param number printed number, or 0 where only the horizon is named
   */
  record Objective(boolean longTerm, int number) {}
}
