package budgetwarehouse.reference.consistency;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** No two codes below one parent bear the same name in the same year. */
final class NamesApart implements ListRule {
  @Override
  public Stream<Fault> faults(CodeList list, CodeLists lists) {
    Map<List<String>, List<ListedRow>> bearers =
        list.rows()
            .filter(row -> row.has("name") && row.has("parent_code"))
            .collect(
                Collectors.groupingBy(
                    row -> List.of(row.scope(), row.text("parent_code"), row.text("name"))));
    return bearers.values().stream().flatMap(this::faults);
  }

  private Stream<Fault> faults(List<ListedRow> bearers) {
    return IntStream.range(1, bearers.size()).boxed().flatMap(i -> faults(bearers, i));
  }

  private Stream<Fault> faults(List<ListedRow> bearers, int last) {
    ListedRow row = bearers.get(last);
    return bearers.subList(0, last).stream()
        .filter(other -> !other.isSameCodeAs(row) && other.years().overlaps(row.years()))
        .map(
            other ->
                row.fault(
                    this,
                    "%s of line %d bears the name %s in the same years"
                        .formatted(other.code(), other.line(), row.text("name")),
                    "mend a name or the years, or list the row with its reason"));
  }
}
