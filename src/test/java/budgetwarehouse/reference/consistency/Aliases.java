package budgetwarehouse.reference.consistency;

import budgetwarehouse.vocabulary.Folding;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The list of other names, and the lists whose codes they name. */
record Aliases(CodeLists lists) {
  private static final String FILE = "alias";
  private static final Map<String, String> LISTS =
      Map.of("three_public", "three_public_item", "revenue", "revenue_source");

  static boolean isAliasList(CodeList list) {
    return list.description().file().equals(FILE);
  }

  /** Return an alias as it is looked up. */
  static String word(ListedRow alias) {
    return Folding.fold(alias.text("alias"));
  }

  /** Return an official name as it is looked up. */
  static String name(ListedRow entry) {
    return Folding.fold(entry.text("name"));
  }

  /** Find the list that an alias is of. */
  Optional<CodeList> listOf(ListedRow alias) {
    String dimension = alias.text("dimension");
    return lists.find(LISTS.getOrDefault(dimension, dimension));
  }

  /** List the spans of the code that an alias is of. */
  Stream<ListedRow> targets(ListedRow alias) {
    return listOf(alias).stream().flatMap(list -> list.spansOf("", alias.code()).stream());
  }

  /** Return the level of the code that an alias is of, blank where its list has none. */
  String level(ListedRow alias) {
    return targets(alias).map(target -> target.text("level")).findFirst().orElse("");
  }
}
