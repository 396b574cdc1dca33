package budgetwarehouse.dictionary;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which column leads to which table. A table is at home under a key when the key is its first
 * column and bears its name: {@code dim_document} under {@code document_key}.
 */
final class Joins {
  private static final String KEY = "_key";

  private final Map<String, String> homes = new TreeMap<>();

  Joins(Catalogue catalogue) {
    for (Relation relation : catalogue.relations().values()) {
      if (relation.kind() == Relation.Kind.TABLE && !relation.columns().isEmpty()) {
        String first = relation.columns().get(0).name();
        if (first.endsWith(KEY) && bears(relation.name(), first)) {
          homes.putIfAbsent(first, relation.sqlName());
        }
      }
    }
  }

  private static boolean bears(String table, String key) {
    return ("_" + table).endsWith("_" + key.substring(0, key.length() - KEY.length()));
  }

  /**
   * Find the table that a column leads to; {@code prior_figure_key} leads where figure_key does.
   */
  Optional<String> home(String column) {
    return homes.keySet().stream()
        .filter(key -> ("_" + column).endsWith("_" + key))
        .max(Comparator.comparingInt(String::length))
        .map(homes::get);
  }
}
