package budgetwarehouse.change;

import static java.util.stream.Collectors.toUnmodifiableMap;

import budgetwarehouse.reference.ReferenceList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What the columns of comparisons are about: their row, its peers or its place. A column that is
 * not listed is about the row, so that a new one is never passed over.
 *
 * @param classes class by column
 */
record ColumnClasses(Map<String, String> classes) {
  private static final String OWN = "own";
  private static final String PRICE = "price";
  private static final String SHARED = "shared";
  private static final String PEERS = "peers";
  private static final String SOURCE = "source";
  private static final String EVIDENCE = "evidence";

  /** Keep the classes. */
  ColumnClasses {
    classes = Map.copyOf(classes);
  }

  static ColumnClasses read() {
    return new ColumnClasses(
        ReferenceList.read("changes/column_class.csv").rows().stream()
            .collect(
                toUnmodifiableMap(
                    row -> Objects.requireNonNull(row.get("column")),
                    row -> Objects.requireNonNull(row.get("class")))));
  }

  boolean isOwn(String column) {
    String known = classes.getOrDefault(column, OWN);
    return known.equals(OWN) || known.equals(PRICE) || known.equals(SHARED);
  }

  boolean isOfPeers(String column) {
    return PEERS.equals(classes.get(column));
  }

  boolean isSource(String column) {
    return SOURCE.equals(classes.get(column));
  }

  boolean isEvidence(String column) {
    return isSource(column) || EVIDENCE.equals(classes.get(column));
  }

  /** Return the columns that depend on the price index alone. */
  List<String> prices() {
    return classes.entrySet().stream()
        .filter(entry -> entry.getValue().equals(PRICE))
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }
}
