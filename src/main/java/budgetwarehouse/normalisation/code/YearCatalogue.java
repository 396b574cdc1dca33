package budgetwarehouse.normalisation.code;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The codes of one classification that are valid in one year. */
final class YearCatalogue {
  private final Map<String, String> nameByCode = new HashMap<>();
  private final Map<String, Set<String>> fundsWithin = new HashMap<>();
  private final Map<String, List<String>> codesByName = new HashMap<>();
  private final Map<String, List<String>> codesByAlias = new HashMap<>();
  private final Map<String, List<String>> codesByAnyName = new HashMap<>();
  private final Map<String, List<String>> children = new HashMap<>();
  private final TreeMap<String, Set<String>> codesInOrderOfName = new TreeMap<>();
  private final Map<String, List<String>> codesByPlainName = new HashMap<>();
  private final Map<String, List<String>> successors = new HashMap<>();
  private final Map<String, List<String>> succeededNames = new HashMap<>();
  private final Map<String, List<CodeEntry>> otherSpans = new HashMap<>();
  private final Map<String, Map<String, Set<String>>> placesOfStrangers = new HashMap<>();
  private final Map<String, List<String>> placesByStranger = new HashMap<>();

  YearCatalogue(
      List<CodeEntry> entries, List<CodeEntry> aliases, List<CodeSuccession> moves, int year) {
    for (CodeEntry entry : entries) {
      if (entry.years().hold(year)) {
        addOfficial(entry);
      }
    }
    var contents = new CodeContent(moves, year);
    for (CodeEntry entry : entries) {
      if (!entry.years().hold(year)) {
        addOtherSpan(entry, contents);
      }
    }
    for (CodeEntry entry : entries) {
      addAnyName(entry);
    }
    for (CodeEntry alias : aliases) {
      if (!alias.years().hold(year)) {
        addStranger(alias, contents);
      }
      addAnyName(alias);
      if (alias.years().hold(year)) {
        add(codesByAlias, alias.name(), alias.code());
      }
    }
    addSuccessors(moves, year);
  }

  private void addOtherSpan(CodeEntry entry, CodeContent contents) {
    if (!addStranger(entry, contents)) {
      otherSpans.computeIfAbsent(entry.code(), code -> new ArrayList<>()).add(entry);
    }
  }

  // 39907 was 贷款转贷 until 2017 and is another thing since: the number is not its name's any more
  private boolean addStranger(CodeEntry entry, CodeContent contents) {
    if (!holds(entry.code()) || contents.isSame(entry)) {
      return false;
    }
    placesOfStrangers
        .computeIfAbsent(entry.code(), code -> new HashMap<>())
        .put(entry.name(), contents.placesOf(entry));
    contents.placesOf(entry).forEach(place -> add(placesByStranger, entry.name(), place));
    return true;
  }

  private void addAnyName(CodeEntry entry) {
    boolean isStranger =
        placesOfStrangers.getOrDefault(entry.code(), Map.of()).containsKey(entry.name());
    if (!isStranger) {
      add(codesByAnyName, entry.name(), entry.code());
    }
  }

  // 2080209 was 部队供应 until 2018 and is 老龄事务 from 2024: each name has a way of its own
  private void addSuccessors(List<CodeSuccession> moves, int year) {
    var walk = new SuccessionWalk(moves, year);
    for (CodeSuccession move : moves) {
      addSuccessors(move.code(), walk.placesOf(move.code()), span -> span.years().areBefore(year));
    }
    for (CodeSuccession move : moves) {
      Set<String> origin = walk.originOf(move.successor()).map(Set::of).orElse(Set.of());
      addSuccessors(move.successor(), origin, span -> !span.years().areBefore(year));
    }
  }

  private void addOfficial(CodeEntry entry) {
    String code = entry.code();
    if (nameByCode.putIfAbsent(code, entry.name()) != null) {
      return;
    }
    add(codesByName, entry.name(), code);
    add(codesByPlainName, EntryName.plain(entry.name()), code);
    codesInOrderOfName.computeIfAbsent(entry.name(), name -> new LinkedHashSet<>()).add(code);
    String parent = CodeLevel.parentOf(code);
    if (!parent.isEmpty()) {
      children.computeIfAbsent(parent, above -> new ArrayList<>()).add(code);
    }
    for (String within = code; !within.isEmpty(); within = CodeLevel.parentOf(within)) {
      fundsWithin.computeIfAbsent(within, above -> new HashSet<>()).add(entry.fundBook());
    }
  }

  private void addSuccessors(String code, Set<String> places, Predicate<CodeEntry> isFollowed) {
    if (holds(code) || places.isEmpty() || successors.containsKey(code)) {
      return;
    }
    successors.put(code, List.copyOf(places));
    succeededNames.put(
        code, spansOf(code).stream().filter(isFollowed).map(CodeEntry::name).toList());
  }

  private List<CodeEntry> spansOf(String code) {
    return otherSpans.getOrDefault(code, List.of());
  }

  private void add(Map<String, List<String>> index, String name, String code) {
    if (holds(code)) {
      List<String> codes = index.computeIfAbsent(name, absent -> new ArrayList<>());
      if (!codes.contains(code)) {
        codes.add(code);
      }
    }
  }

  /** Return whether a code is valid. */
  boolean holds(String code) {
    return nameByCode.containsKey(code);
  }

  /** Find the official name of a code. */
  Optional<String> nameOf(String code) {
    return Optional.ofNullable(nameByCode.get(code));
  }

  /** List the codes that officially bear a name. */
  List<String> named(String name) {
    return codesByName.getOrDefault(name, List.of());
  }

  /**
   * List the codes that go by another name in this year. A name out of its years is not taken: 医疗费
   * moved to another code and would now mean the wrong one.
   */
  List<String> called(String name) {
    return codesByAlias.getOrDefault(name, List.of());
  }

  /** List the valid codes that went by a name in any year, officially or not. */
  List<String> everCalled(String name) {
    return codesByAnyName.getOrDefault(name, List.of());
  }

  /** List the codes that may be meant by a name that stands above another one. */
  List<String> resembling(String name) {
    Set<String> codes = new LinkedHashSet<>(named(name));
    codes.addAll(called(name));
    codes.addAll(everCalled(name));
    codes.addAll(alike(name));
    return List.copyOf(codes);
  }

  /**
   * Find where the content is that a code had under a name before it was given to another thing;
   * empty where the name is none of such a thing, no place where nobody knows.
   *
   * @param isExact whether the name counts word for word alone
   */
  Optional<List<String>> placesOfStranger(String code, String name, boolean isExact) {
    return placesOfStrangers.getOrDefault(code, Map.of()).entrySet().stream()
        .filter(
            stranger ->
                stranger.getKey().equals(name)
                    || (!isExact && EntryName.isVariant(name, stranger.getKey())))
        .map(stranger -> List.copyOf(stranger.getValue()))
        .findFirst();
  }

  /** List the codes that hold the content of those that had a name and a number now given away. */
  List<String> placesOfStrangers(String name) {
    return placesByStranger.getOrDefault(name, List.of());
  }

  /** List the codes whose official name differs by marks or the word for spending alone. */
  List<String> alike(String name) {
    String plain = EntryName.plain(name);
    return plain.length() < 2 ? List.of() : codesByPlainName.getOrDefault(plain, List.of());
  }

  /** List the valid codes right below a code. */
  List<String> childrenOf(String parent) {
    return children.getOrDefault(parent, List.of());
  }

  /** List the codes whose official name begins with a text. */
  List<String> beginningWith(String start) {
    List<String> codes = new ArrayList<>();
    codesInOrderOfName.subMap(start, start + Character.MAX_VALUE).values().forEach(codes::addAll);
    return codes;
  }

  /** Find the valid code that holds the whole content of a code of another year. */
  Optional<String> successorOf(String code) {
    return CodedRow.only(successors.getOrDefault(code, List.of())).filter(this::holds);
  }

  /** Find the nearest valid code above all codes among which the content of a code was split. */
  Optional<String> aboveSuccessorsOf(String code) {
    return above(successors.getOrDefault(code, List.of()));
  }

  /** Find the nearest valid code above several codes. */
  Optional<String> above(List<String> places) {
    if (places.size() < 2) {
      return Optional.empty();
    }
    String above = places.get(0);
    while (!above.isEmpty() && !areWithin(places, above)) {
      above = CodeLevel.parentOf(above);
    }
    return Optional.of(above).filter(this::holds);
  }

  private static boolean areWithin(List<String> codes, String ancestor) {
    return codes.stream().allMatch(code -> CodeLevel.isWithin(code, ancestor));
  }

  /** Return whether a code is not valid but was, or will be. */
  boolean isOfOtherYear(String code) {
    return !holds(code) && otherSpans.containsKey(code);
  }

  /** List the names that a code of another year had while it held what its successors took. */
  List<String> succeededNamesOf(String code) {
    return succeededNames.getOrDefault(code, List.of());
  }

  /** List the official names of a code in all years. */
  Stream<String> namesOf(String code) {
    return Stream.concat(nameOf(code).stream(), spansOf(code).stream().map(CodeEntry::name));
  }

  /** Return whether a code or anything below it is money of a fund. */
  boolean isOfFund(String code, String fundBook) {
    return fundsWithin.getOrDefault(code, Set.of()).contains(fundBook);
  }
}
