package budgetwarehouse.extraction.form.cell;

import budgetwarehouse.reference.ReferenceList;
import budgetwarehouse.vocabulary.Folding;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells a target's level, a basis and an amount from other text, by grammar and word lists. */
public final class FormWords {
  private static final String NUMBER = "[-+]?\\d[\\d,.]*(?:%|‰)?";
  private static final String UNIT = "[\\p{IsHan}A-Za-z²³/()]{0,6}";
  private static final Pattern DATE =
      Pattern.compile("(?:\\d{2,4}年)?(?:\\d{1,2}月)?(?:\\d{1,2}日)?\\p{IsHan}{0,4}");
  private static final Pattern LAST_NUMBER = Pattern.compile(".*\\D\\d[\\d,.]*%?(\\D*)");
  private static final Pattern AMOUNT = Pattern.compile("[-+]?\\d[\\d,]*(?:\\.\\d+)?");

  private final Pattern quantity;
  private final Set<String> units;
  private final Set<String> wholeWords;
  private final List<String> comparators;
  private final Set<String> bases;
  private final List<String> basisEndings;
  private final List<String> nameEndings;

  private FormWords(
      List<Map<String, String>> values,
      List<Map<String, String>> units,
      List<Map<String, String>> words) {
    this.units = set(units, row -> true, "unit");
    this.wholeWords = set(values, row -> row.getOrDefault("position", "").equals("whole"), "word");
    this.comparators =
        set(values, row -> row.getOrDefault("position", "").equals("before"), "word").stream()
            .sorted(Comparator.comparing(String::length).reversed().thenComparing(word -> word))
            .toList();
    String comparator =
        comparators.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")?"));
    this.quantity = Pattern.compile(comparator + NUMBER + "(?:[-~—至到]" + NUMBER + ")?" + UNIT);
    this.bases = set(words, row -> row.getOrDefault("role", "").equals("basis"), "word");
    this.basisEndings =
        List.copyOf(set(words, row -> row.getOrDefault("role", "").equals("basis_ending"), "word"));
    this.nameEndings =
        List.copyOf(set(words, row -> row.getOrDefault("role", "").equals("name_ending"), "word"));
  }

  /** Read the lists of the class path. */
  public static FormWords standard() {
    return new FormWords(
        ReferenceList.read("reference/indicator_word.csv").rows(),
        ReferenceList.read("reference/indicator_unit.csv").rows(),
        ReferenceList.read("vocabulary/form_word.csv").rows());
  }

  /** Return whether this folded text is a number with what may stand round it, or a date. */
  public boolean isQuantity(String folded) {
    return hasDigit(folded)
        && (quantity.matcher(folded).matches()
            || (Character.isDigit(folded.charAt(0)) && DATE.matcher(folded).matches()));
  }

  /** Return whether this folded text ends with a number and its unit, as a name with its level. */
  boolean endsWithQuantity(String folded) {
    if (!hasDigit(folded)) {
      return false;
    }
    Matcher end = LAST_NUMBER.matcher(folded);
    return end.matches() && (end.group(1).isEmpty() || isUnit(end.group(1)));
  }

  /** Return whether this folded text is a unit of quantity, which nothing but a number precedes. */
  boolean isUnit(String folded) {
    return units.contains(folded);
  }

  /** Return whether this folded text is a plain amount. */
  boolean isAmount(String folded) {
    return AMOUNT.matcher(folded).matches();
  }

  /** Return whether this folded text is a level in words. */
  public boolean isLevelWord(String folded) {
    return wholeWords.contains(folded);
  }

  /** Return whether this folded text begins with a word that compares. */
  boolean beginsWithComparator(String folded) {
    return comparators.stream().anyMatch(folded::startsWith);
  }

  /** Return whether this folded text is, or ends as, a basis. */
  public boolean isBasis(String folded) {
    return bases.contains(folded) || basisEndings.stream().anyMatch(folded::endsWith);
  }

  /** Return whether this folded text ends as names of indicators do. */
  boolean endsAsName(String folded) {
    return nameEndings.stream().anyMatch(folded::endsWith);
  }

  // most texts have none; asked first, since every cut of a row into cells is weighed
  private static boolean hasDigit(String folded) {
    for (int i = 0; i < folded.length(); i++) {
      if (folded.charAt(i) >= '0' && folded.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }

  private static Set<String> set(
      List<Map<String, String>> rows, Predicate<Map<String, String>> kept, String column) {
    return rows.stream()
        .filter(kept)
        .map(row -> Folding.fold(row.getOrDefault(column, "")))
        .collect(Collectors.toUnmodifiableSet());
  }
}
