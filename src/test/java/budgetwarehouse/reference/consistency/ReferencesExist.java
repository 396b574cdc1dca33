package budgetwarehouse.reference.consistency;

import java.util.Map;
import java.util.stream.Stream;

/** A code of another list stands in that list, and in the years in which the row holds. */
final class ReferencesExist implements ListRule {
  @Override
  public Stream<Fault> faults(CodeList list, CodeLists lists) {
    return list.description().references().entrySet().stream()
        .flatMap(
            reference ->
                list.rows()
                    .filter(row -> !row.text(reference.getKey()).isEmpty())
                    .flatMap(row -> fault(row, reference, lists)));
  }

  private Stream<Fault> fault(ListedRow row, Map.Entry<String, String> reference, CodeLists lists) {
    String code = row.text(reference.getKey());
    boolean stands =
        lists.find(reference.getValue()).stream()
            .flatMap(list -> list.spansOf("", code).stream())
            .anyMatch(span -> span.years().overlaps(row.years()));
    return stands
        ? Stream.empty()
        : Stream.of(
            row.fault(
                this,
                "%s %s is not in %s.csv in %s"
                    .formatted(reference.getKey(), code, reference.getValue(), row.years()),
                "mend the code or its years"));
  }
}
