package budgetwarehouse.reference.consistency;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Rows stand in the order of their list, so that a change of the list is a small difference. */
final class SortedRows implements ListRule {
  private static final Set<String> NUMBERS = Set.of("sort_order", "priority");

  @Override
  public Stream<Fault> faults(CodeList list, CodeLists lists) {
    List<String> columns = list.description().order();
    List<ListedRow> rows = list.rows().toList();
    return IntStream.range(1, rows.size())
        .filter(i -> compare(rows.get(i - 1), rows.get(i), columns) > 0)
        .mapToObj(
            i ->
                rows.get(i)
                    .fault(
                        this,
                        "it belongs before the row above it",
                        "sort the file by " + String.join(", ", columns)));
  }

  private static int compare(ListedRow above, ListedRow below, List<String> columns) {
    return columns.stream()
        .map(column -> order(column).compare(above.text(column), below.text(column)))
        .filter(sign -> sign != 0)
        .findFirst()
        .orElse(0);
  }

  private static Comparator<String> order(String column) {
    return NUMBERS.contains(column)
        ? Comparator.comparingInt(Integer::parseInt)
        : Comparator.naturalOrder();
  }
}
