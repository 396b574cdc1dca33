package budgetwarehouse.change;

import budgetwarehouse.reference.ReferenceList;
import budgetwarehouse.warehouse.ComparedColumns;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How the rows of a comparison are known again in another build.
 *
 * @param view the comparison
 * @param item columns that name a row among those of its body, year and stage
 * @param value the column by which the size of a change is told
 * @param peerValue the column of the middle of the peers
 */
record ComparisonKey(String view, List<String> item, String value, String peerValue) {
  private static final List<String> BODY =
      List.of("division_code", "history_key", "fiscal_year", "stage_name", "scope_name");

  /** An empty column, where the rows of a comparison are bodies, so that they are one item all. */
  private static final List<String> NO_ITEM = List.of("no_item");

  private static final List<String> RANKS = List.of("peer_rank", "peer_count");
  private static final List<String> PLACES = List.of("figure_key", "indicator_key", "document_key");

  /** Keep the list. */
  ComparisonKey {
    item = List.copyOf(item);
  }

  /** Read the keys of all comparisons. */
  static List<ComparisonKey> all() {
    return ReferenceList.read("changes/comparison_key.csv").rows().stream()
        .map(ComparisonKey::of)
        .toList();
  }

  private static ComparisonKey of(Map<String, String> row) {
    String item = field(row, "key_columns");
    return new ComparisonKey(
        field(row, "view"),
        item.isEmpty() ? List.of() : List.of(item.split(" ")),
        field(row, "value_column"),
        field(row, "peer_column"));
  }

  private static String field(Map<String, String> row, String name) {
    return Objects.requireNonNull(row.get(name), name);
  }

  /** Sort columns by what they are for; empty where columns are missing without which none pair. */
  Optional<ComparedColumns> sort(List<String> columns, ColumnClasses classes) {
    List<String> key = Stream.concat(BODY.stream(), item.stream()).toList();
    List<String> others = columns.stream().filter(column -> !key.contains(column)).toList();
    List<String> own = others.stream().filter(classes::isOwn).toList();
    List<String> peers = others.stream().filter(classes::isOfPeers).toList();
    List<String> sources = columns.stream().filter(classes::isSource).toList();
    if (!columns.containsAll(key)
        || !own.contains(value)
        || !peers.contains(peerValue)
        || sources.isEmpty()) {
      return Optional.empty();
    }

    return Optional.of(
        new ComparedColumns(
            view,
            key,
            item.isEmpty() ? NO_ITEM : item,
            own,
            peers,
            others.stream().filter(classes::isEvidence).toList(),
            sources,
            value,
            peerValue,
            first(RANKS, columns),
            first(PLACES, columns)));
  }

  private static String first(List<String> wanted, List<String> columns) {
    return wanted.stream().filter(columns::contains).findFirst().orElseThrow();
  }
}
