package budgetwarehouse.opendata;

import budgetwarehouse.reference.ReferenceList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Line of the list of what is published: a table or view of the warehouse.
 *
 * @param resource name under which it is published, also that of its files
 * @param schema schema in which it stands
 * @param name its name there
 * @param kind fiscal, dimension, fact or printed
 * @param primaryKey columns that tell its rows apart; none where rows have no key of their own
 */
record Relation(String resource, String schema, String name, String kind, List<String> primaryKey) {
  private static final String FISCAL = "fiscal";

  /** Keep the key. */
  Relation {
    primaryKey = List.copyOf(primaryKey);
  }

  /** Read the list of the jar. */
  static List<Relation> readAll() {
    return ReferenceList.read("open-data/resource.csv").rows().stream().map(Relation::of).toList();
  }

  private static Relation of(Map<String, String> row) {
    String relation = row.getOrDefault("relation", "");
    int dot = relation.indexOf('.');
    return new Relation(
        row.getOrDefault("resource", ""),
        relation.substring(0, dot),
        relation.substring(dot + 1),
        row.getOrDefault("kind", ""),
        words(row.getOrDefault("primary_key", "")));
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.split(" ", -1)).filter(word -> !word.isEmpty()).toList();
  }

  /** Return whether each row of it bears an amount with all that it is an amount of. */
  boolean isFiscal() {
    return kind.equals(FISCAL);
  }
}
