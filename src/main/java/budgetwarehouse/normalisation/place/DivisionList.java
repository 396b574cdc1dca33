package budgetwarehouse.normalisation.place;

import budgetwarehouse.reference.ReferenceList;
import budgetwarehouse.reference.ReferenceRow;
import budgetwarehouse.vocabulary.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Divisions by code, by every spelling of their names, and by other names. */
public final class DivisionList {
  private final Map<String, Division> byCode = new HashMap<>();
  private final Map<String, List<Division>> bySpelling = new HashMap<>();
  private final Map<String, List<Division>> byShortName = new HashMap<>();
  private final Map<String, String> codeByAlias = new HashMap<>();

  /**
   * Index the divisions.
   *
   * @param divisions {@code reference/division.csv}
   * @param aliases {@code reference/division_alias.csv}
   */
  public DivisionList(ReferenceList divisions, ReferenceList aliases) {
    for (ReferenceRow row : ReferenceRow.of(divisions)) {
      Division division = Division.of(row);
      if (division.exists() || !byCode.containsKey(division.code())) {
        byCode.put(division.code(), division);
      }
      division.spellings().forEach(spelling -> put(bySpelling, Folding.fold(spelling), division));
      put(byShortName, division.shortName(), division);
    }
    for (ReferenceRow row : ReferenceRow.of(aliases)) {
      codeByAlias.put(Folding.fold(row.text("alias")), row.text("division_code"));
    }
  }

  private static void put(Map<String, List<Division>> index, String spelling, Division division) {
    index.computeIfAbsent(spelling, absent -> new ArrayList<>()).add(division);
  }

  /** Find a division by its six digits. */
  Optional<Division> withCode(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** Find the one division of a folded name; of several, the one that still exists. */
  Optional<Division> named(String foldedName) {
    return only(bySpelling.getOrDefault(foldedName, List.of()));
  }

  private static Optional<Division> only(List<Division> named) {
    List<Division> existing = named.stream().filter(Division::exists).toList();
    List<Division> candidates = existing.isEmpty() ? named : existing;
    return candidates.stream().map(Division::code).distinct().count() == 1
        ? Optional.of(candidates.get(0))
        : Optional.empty();
  }

  /** Find the division that goes by another name. */
  Optional<Division> called(String foldedName) {
    return Optional.ofNullable(codeByAlias.get(foldedName)).flatMap(this::withCode);
  }

  /** Return whether a division of that code has that name among its spellings. */
  boolean isNameOf(String foldedName, String code) {
    return bySpelling.getOrDefault(foldedName, List.of()).stream()
            .anyMatch(division -> division.code().equals(code))
        || code.equals(codeByAlias.get(foldedName));
  }

  /** Find the division that the longest possible beginning of a zone's name names. */
  Optional<Beginning> longestDivisionIn(String foldedName) {
    for (int end = foldedName.length() - 1; end > 1; end--) {
      String beginning = foldedName.substring(0, end);
      Optional<Division> division =
          named(beginning).or(() -> only(byShortName.getOrDefault(beginning, List.of())));
      if (division.isPresent()) {
        return Optional.of(new Beginning(division.get(), foldedName.substring(end)));
      }
    }
    return Optional.empty();
  }

  /**
   * Division that a name begins with.
   *
   * @param rest what stands behind it
   */
  record Beginning(Division division, String rest) {
    /** Return the rest without the division's short name, which zones like to repeat. */
    String plainRest() {
      boolean repeats = rest.startsWith(division.shortName());
      return repeats ? rest.substring(division.shortName().length()) : rest;
    }
  }
}
