package budgetwarehouse.normalisation.place;

import budgetwarehouse.reference.ReferenceList;
import budgetwarehouse.reference.ReferenceRow;
import budgetwarehouse.vocabulary.Folding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Divisions of all years by code, by every spelling of their names, and by other names. */
final class DivisionList {
  private final Map<String, List<Division>> byCode = new HashMap<>();
  private final Map<String, List<Division>> bySpelling = new HashMap<>();
  private final Map<String, List<Division>> byShortSpelling = new HashMap<>();
  private final Map<String, List<Division>> byFirmSpelling = new HashMap<>();
  private final Map<Division, List<String>> firmSpellings = new HashMap<>();
  private final Map<Division, List<String>> spellingsOfAllYears = new HashMap<>();
  private final List<Division> zones = new ArrayList<>();
  private final DivisionEndings endings;
  private final DivisionAliases aliases;
  private final DivisionHistory history;

  DivisionList(
      ReferenceList divisions,
      ReferenceList succession,
      ReferenceList rules,
      ReferenceList aliasList,
      ReferenceList endingList) {
    endings = new DivisionEndings(endingList);
    ReferenceRow.of(divisions).stream().map(Division::of).forEach(this::add);
    aliases = new DivisionAliases(aliasList);
    history = new DivisionHistory(byCode, succession, rules);
    firmSpellings
        .keySet()
        .forEach(division -> spellingsOfAllYears.put(division, spellingsOfAllYears(division)));
  }

  /** Read the lists that travel in the jar. */
  static DivisionList standard() {
    return new DivisionList(
        ReferenceList.read("reference/division.csv"),
        ReferenceList.read("reference/division_succession.csv"),
        ReferenceList.read("reference/division_rule.csv"),
        ReferenceList.read("reference/division_alias.csv"),
        ReferenceList.read("vocabulary/division_ending.csv"));
  }

  private void add(Division division) {
    put(byCode, division.code(), division);
    division.spellings().forEach(name -> put(bySpelling, Folding.fold(name), division));
    division
        .shortSpellings(endings)
        .forEach(name -> put(byShortSpelling, Folding.fold(name), division));
    List<String> firm = firmSpellings(division);
    firmSpellings.put(division, firm);
    firm.forEach(name -> put(byFirmSpelling, name, division));
    if (division.isZone()) {
      zones.add(division);
    }
  }

  private static void put(Map<String, List<Division>> index, String key, Division division) {
    index.computeIfAbsent(key, absent -> new ArrayList<>()).add(division);
  }

  /** List the zones that have a code in the list. */
  List<Division> zones() {
    return zones;
  }

  DivisionEndings endings() {
    return endings;
  }

  /** Find the division that bears six digits in a year, or bore them nearest to it. */
  Optional<Division> withCode(String code, int year) {
    return byCode.getOrDefault(code, List.of()).stream()
        .min(
            Comparator.comparingInt((Division span) -> span.yearsFrom(year))
                .thenComparingInt(span -> -span.firstYear()));
  }

  /** Find what a division is or was in a year. */
  Optional<Division> memberIn(Division division, int year) {
    return history.memberIn(division, year);
  }

  /** Return the candidates for a folded name with its endings 省, 市, 区. */
  DivisionCandidates named(String foldedName) {
    return new DivisionCandidates(bySpelling.getOrDefault(foldedName, List.of()), history);
  }

  /** Return the candidates for a folded name that may lack its endings. */
  DivisionCandidates namedInShort(String foldedName) {
    return new DivisionCandidates(byShortSpelling.getOrDefault(foldedName, List.of()), history);
  }

  /**
   * Return the candidates for the beginning of a folded name: it may lack its endings, but is more
   * than the bare word in a county's name, which 东风 shares with many schools.
   */
  DivisionCandidates beginningWith(String foldedName) {
    return new DivisionCandidates(byFirmSpelling.getOrDefault(foldedName, List.of()), history);
  }

  /** Find the division that goes by another name in a year. */
  Optional<Division> called(String foldedName, int year) {
    return aliases.codeOf(foldedName, year).flatMap(code -> withCode(code, year));
  }

  /**
   * List every spelling of a listed division's name in all its years, folded, but for the bare
   * word; the longest first.
   */
  List<String> spellingsOf(Division division) {
    return spellingsOfAllYears.getOrDefault(division, List.of());
  }

  /** Stream every spelling of a listed division's name in all its years, the bare word included. */
  Stream<String> allSpellingsOf(Division division) {
    return history.line(division).stream()
        .flatMap(member -> Stream.concat(member.spellings(), member.shortSpellings(endings)))
        .map(Folding::fold);
  }

  private List<String> spellingsOfAllYears(Division division) {
    return history.line(division).stream()
        .flatMap(member -> firmSpellings.getOrDefault(member, List.of()).stream())
        .distinct()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .toList();
  }

  private List<String> firmSpellings(Division division) {
    return Stream.concat(division.spellings(), division.shortSpellings(endings))
        .filter(spelling -> !isBareWord(spelling, division))
        .map(Folding::fold)
        .distinct()
        .toList();
  }

  private boolean isBareWord(String spelling, Division division) {
    return division.isCounty()
        && !spelling.equals(division.name())
        && spelling.equals(endings.cut(division.name()));
  }
}
