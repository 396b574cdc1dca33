package budgetwarehouse.reference.consistency;

import java.util.List;
import java.util.stream.Stream;

/** How sure a row is, is said in the words of {@code certainty.csv}. */
final class CertaintyKnown implements ListRule {
  @Override
  public Stream<Fault> faults(CodeList list, CodeLists lists) {
    String scale = list.description().certaintyScale();
    if (scale.isEmpty()) {
      return Stream.empty();
    }

    List<String> degrees =
        lists.find("certainty").stream()
            .flatMap(CodeList::rows)
            .filter(degree -> degree.scope().equals(scale))
            .map(ListedRow::code)
            .toList();
    return list.rows()
        .filter(row -> !degrees.contains(row.text("certainty")))
        .map(
            row ->
                row.fault(
                    this,
                    "no certainty %s".formatted(row.text("certainty")),
                    "take one of %s, or add it to certainty.csv with its reason"
                        .formatted(degrees)));
  }
}
