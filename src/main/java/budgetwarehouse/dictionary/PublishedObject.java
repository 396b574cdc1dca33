package budgetwarehouse.dictionary;

import budgetwarehouse.warehouse.PublishedWarehouse;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A published table or view, for programs that follow data from its sources.
 *
 * @param name name by which SQL reads it
 * @param says what it is, in Chinese
 * @param rows number of rows; empty where they are computed when asked
 * @param columns name and type of its columns in order
 * @param sources what it is made from: published tables, {@code store/figure.parquet}, lists as
 *     {@code reference/function.csv}; temporary tables between them are left out
 * @param renamed where it is another table under Chinese names: that table and its columns, by the
 *     name they have here
 */
public record PublishedObject(
    String name,
    String says,
    Optional<Long> rows,
    Map<String, String> columns,
    Set<String> sources,
    Optional<Renamed> renamed) {
  /** Keep the columns in order. */
  public PublishedObject {
    columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
    sources = Collections.unmodifiableSet(new TreeSet<>(sources));
  }

  /**
   * A table that has Chinese names elsewhere.
   *
   * @param table its name
   * @param columns its columns, by their Chinese names
   */
  public record Renamed(String table, Map<String, String> columns) {
    /** Keep the columns in order. */
    public Renamed {
      columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
    }
  }

  /** Return every table and view of a warehouse, by name. */
  public static List<PublishedObject> all(PublishedWarehouse warehouse) throws IOException {
    Dictionary dictionary = Dictionary.of(warehouse);
    return tables(dictionary).map(relation -> of(relation, dictionary)).toList();
  }

  private static Stream<Relation> tables(Dictionary dictionary) {
    return dictionary.catalogue().relations().values().stream().filter(PublishedObject::hasRows);
  }

  private static boolean hasRows(Relation relation) {
    return relation.kind() == Relation.Kind.TABLE || relation.kind() == Relation.Kind.VIEW;
  }

  private static PublishedObject of(Relation relation, Dictionary dictionary) {
    Map<String, String> columns = new LinkedHashMap<>();
    relation.columns().forEach(column -> columns.put(column.name(), column.type()));
    Set<String> sources =
        new TreeSet<>(
            dictionary.lineage().sources(relation.sqlName(), name -> isEnd(name, dictionary)));
    sources.removeIf(name -> !isEnd(name, dictionary));
    return new PublishedObject(
        relation.sqlName(),
        relation.words().chinese(),
        Optional.ofNullable(relation.rows()),
        columns,
        sources,
        renamed(relation, dictionary));
  }

  // a published table is a source by itself; what lies before it is said where it is made
  private static boolean isEnd(String name, Dictionary dictionary) {
    return name.contains("/")
        || dictionary.relation(name).filter(PublishedObject::hasRows).isPresent();
  }

  private static Optional<Renamed> renamed(Relation relation, Dictionary dictionary) {
    return dictionary.twins().entrySet().stream()
        .filter(twin -> twin.getValue().name().equals(relation.sqlName()))
        .filter(
            twin -> dictionary.relation(twin.getKey()).filter(PublishedObject::hasRows).isPresent())
        .findFirst()
        .map(twin -> new Renamed(twin.getKey(), byChineseName(twin.getValue())));
  }

  private static Map<String, String> byChineseName(Twin twin) {
    Map<String, String> columns = new LinkedHashMap<>();
    twin.columns().forEach((english, chinese) -> columns.put(chinese, english));
    return columns;
  }
}
