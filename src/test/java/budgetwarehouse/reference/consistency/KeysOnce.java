package budgetwarehouse.reference.consistency;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** No two rows have the same key. */
final class KeysOnce implements ListRule {
  @Override
  public Stream<Fault> faults(CodeList list, CodeLists lists) {
    Map<String, ListedRow> first = new HashMap<>();
    return list.rows()
        .filter(row -> first.putIfAbsent(row.key(), row) != null)
        .map(
            row ->
                row.fault(
                    this,
                    "line %d has the same %s"
                        .formatted(
                            first.get(row.key()).line(),
                            String.join(", ", list.description().key())),
                    "keep one of the two"));
  }
}
