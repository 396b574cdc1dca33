package budgetwarehouse.dictionary;

import budgetwarehouse.warehouse.Answer;
import budgetwarehouse.warehouse.PublishedWarehouse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the published warehouse says of itself.
 *
 * @param relations its tables, views and macros by the name by which SQL reads them
 */
record Catalogue(NavigableMap<String, Relation> relations) {
  /** Ask a published warehouse. */
  static Catalogue of(PublishedWarehouse warehouse) throws IOException {
    Map<String, List<Column>> columns = new TreeMap<>();
    for (List<@Nullable Object> row : rows(warehouse, "dictionary_column")) {
      columns
          .computeIfAbsent(text(row, 0) + "." + text(row, 1), key -> new ArrayList<>())
          .add(new Column(text(row, 2), text(row, 3), Words.of(text(row, 4))));
    }
    NavigableMap<String, Relation> relations = new TreeMap<>();
    for (List<@Nullable Object> row : rows(warehouse, "dictionary_relation")) {
      Relation relation =
          relation(
              warehouse, row, columns.getOrDefault(text(row, 0) + "." + text(row, 1), List.of()));
      relations.put(relation.sqlName(), relation);
    }
    return new Catalogue(relations);
  }

  private static Relation relation(
      PublishedWarehouse warehouse, List<@Nullable Object> row, List<Column> columns) {
    String schema = text(row, 0);
    String name = text(row, 1);
    Relation.Kind kind = Relation.Kind.valueOf(text(row, 2).toUpperCase(Locale.ROOT));
    return new Relation(
        schema,
        name,
        kind,
        Words.of(text(row, 3)),
        kind == Relation.Kind.TABLE ? warehouse.rows(schema, name) : null,
        text(row, 4),
        columns);
  }

  private static String text(List<@Nullable Object> row, int cell) {
    Object value = row.get(cell);
    return value == null ? "" : value.toString();
  }

  private static List<List<@Nullable Object>> rows(PublishedWarehouse warehouse, String query)
      throws IOException {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    warehouse.askNamed(
        query,
        List.of(),
        new Answer() {
          @Override
          public void begin(List<String> names) {}

          @Override
          public void row(List<@Nullable Object> cells) {
            rows.add(cells);
          }

          @Override
          public void end() {}
        });
    return rows;
  }
}
