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
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** The codes of one classification that are valid in one year. */
final class YearCatalogue {
  private static final int LONGEST_CHAIN = 6;

  private final Map<String, String> nameByCode = new HashMap<>();
  private final Map<String, Set<String>> fundsWithin = new HashMap<>();
  private final Map<String, List<String>> codesByName = new HashMap<>();
  private final Map<String, List<String>> codesByAlias = new HashMap<>();
  private final Map<String, List<String>> codesByAnyName = new HashMap<>();
  private final Map<String, List<String>> children = new HashMap<>();
  private final TreeMap<String, Set<String>> codesInOrderOfName = new TreeMap<>();
  private final Map<String, List<String>> codesByPlainName = new HashMap<>();
  private final Map<String, String> successors = new HashMap<>();
  private final Map<String, Set<String>> formerNames = new HashMap<>();

  YearCatalogue(
      List<CodeEntry> entries, List<CodeEntry> aliases, List<CodeSuccession> moves, int year) {
    for (CodeEntry entry : entries) {
      if (entry.years().hold(year)) {
        addOfficial(entry);
      } else {
        formerNames.computeIfAbsent(entry.code(), code -> new HashSet<>()).add(entry.name());
      }
    }
    for (CodeEntry entry : entries) {
      add(codesByAnyName, entry.name(), entry.code());
    }
    for (CodeEntry alias : aliases) {
      add(codesByAnyName, alias.name(), alias.code());
      if (alias.years().hold(year)) {
        add(codesByAlias, alias.name(), alias.code());
      }
    }
    for (CodeSuccession move : moves) {
      // a code of a year before leads on, one of a year after leads back if nothing else came in
      follow(moves, move.code(), CodeSuccession::leadsOn);
      follow(moves, move.successor(), CodeSuccession::leadsBack);
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

  private void follow(
      List<CodeSuccession> moves,
      String start,
      BiFunction<CodeSuccession, String, Optional<String>> step) {
    String code = start;
    for (int i = 0; i < LONGEST_CHAIN && !holds(code); i++) {
      String from = code;
      List<String> next =
          moves.stream().flatMap(move -> step.apply(move, from).stream()).distinct().toList();
      if (next.size() != 1) {
        return;
      }
      code = next.get(0);
    }
    if (holds(code) && !code.equals(start)) {
      successors.put(start, code);
    }
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
    return Optional.ofNullable(successors.get(code));
  }

  /** Return whether a code is not valid but was, or will be. */
  boolean isOfOtherYear(String code) {
    return !holds(code) && formerNames.containsKey(code);
  }

  /** List the official names of a code in all years. */
  Stream<String> namesOf(String code) {
    return Stream.concat(nameOf(code).stream(), formerNames.getOrDefault(code, Set.of()).stream());
  }

  /** Return whether a code or anything below it is money of a fund. */
  boolean isOfFund(String code, String fundBook) {
    return fundsWithin.getOrDefault(code, Set.of()).contains(fundBook);
  }
}
