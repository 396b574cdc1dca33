package budgetwarehouse.normalisation.code;

import budgetwarehouse.reference.ReferenceList;
import budgetwarehouse.reference.ReferenceRow;
import budgetwarehouse.vocabulary.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Codes of one classification with their names by year, and the other names they go by.
 *
 * <p>A code may have several spans: it was renamed, or given away to another thing. Names are
 * folded.
 */
final class CodeCatalogue {
  private final Map<String, List<CodeEntry>> byCode = new HashMap<>();
  private final Map<String, List<CodeEntry>> byName = new HashMap<>();
  private final Map<String, List<CodeEntry>> byAlias = new HashMap<>();
  private final Map<String, List<String>> successorsByCode = new HashMap<>();

  /**
   * Index a code list.
   *
   * @param codes list with {@code code, name, valid_from, valid_to}
   * @param successions list with {@code code, successor_code}: where content moved from code to
   *     code; a renamed code has no row
   * @param aliases the alias list of all dimensions
   * @param dimension whose aliases to take
   */
  CodeCatalogue(
      ReferenceList codes,
      ReferenceList successions,
      ReferenceList aliases,
      CodeDimension dimension) {
    for (ReferenceRow row : ReferenceRow.of(codes)) {
      var entry =
          new CodeEntry(row.text("code"), Folding.fold(row.text("name")), ValidYears.of(row));
      add(byCode, entry.code(), entry);
      add(byName, entry.name(), entry);
    }
    for (ReferenceRow row : ReferenceRow.of(successions)) {
      add(successorsByCode, row.text("code"), row.text("successor_code"));
    }
    for (ReferenceRow row : ReferenceRow.of(aliases)) {
      if (row.text("dimension").equals(dimension.code())) {
        String alias = Folding.fold(row.text("alias"));
        add(byAlias, alias, new CodeEntry(row.text("canonical_code"), alias, ValidYears.of(row)));
      }
    }
  }

  /** Find the entry of a code in a year. */
  Optional<CodeEntry> find(String code, int year) {
    for (CodeEntry entry : entries(byCode, code)) {
      if (entry.years().hold(year)) {
        return Optional.of(entry);
      }
    }
    return Optional.empty();
  }

  /** Return whether the code stood in the list in any year. */
  boolean everHeld(String code) {
    return byCode.containsKey(code);
  }

  /** List the codes that officially bear a name in a year. */
  List<String> codesNamed(String name, int year) {
    return entries(byName, name).stream()
        .filter(entry -> entry.years().hold(year))
        .map(CodeEntry::code)
        .distinct()
        .toList();
  }

  /**
   * List the codes of a year that go by another name in that year. A name out of its years is not
   * taken: 医疗费 moved to another code and would now mean the wrong one.
   */
  List<String> codesCalled(String name, int year) {
    return valid(
        entries(byAlias, name).stream()
            .filter(alias -> alias.years().hold(year))
            .map(CodeEntry::code)
            .toList(),
        year);
  }

  /** List the codes of a year that went by a name in any year, officially or not. */
  List<String> codesEverCalled(String name, int year) {
    List<String> called = new ArrayList<>();
    entries(byAlias, name).forEach(entry -> called.add(entry.code()));
    entries(byName, name).forEach(entry -> called.add(entry.code()));
    return valid(called, year);
  }

  /** List the codes of a year into which the content of a former code moved. */
  List<String> successors(String formerCode, int year) {
    return valid(entries(successorsByCode, formerCode), year);
  }

  /** Return whether a code goes by a name in a year by the alias list. */
  boolean isAlias(String name, String code, int year) {
    return entries(byAlias, name).stream()
        .anyMatch(alias -> alias.code().equals(code) && alias.years().hold(year));
  }

  /** Return whether a code bore a name in any year, officially or not. */
  boolean wasEverCalled(String name, String code) {
    return entries(byAlias, name).stream().anyMatch(alias -> alias.code().equals(code))
        || entries(byName, name).stream().anyMatch(entry -> entry.code().equals(code));
  }

  private List<String> valid(List<String> codes, int year) {
    return codes.stream().distinct().filter(code -> find(code, year).isPresent()).toList();
  }

  private static <T> List<T> entries(Map<String, List<T>> index, String key) {
    return index.getOrDefault(key, List.of());
  }

  private static <T> void add(Map<String, List<T>> index, String key, T entry) {
    if (!key.isEmpty()) {
      index.computeIfAbsent(key, absent -> new ArrayList<>()).add(entry);
    }
  }
}
