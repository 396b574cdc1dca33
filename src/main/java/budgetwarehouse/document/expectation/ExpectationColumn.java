package budgetwarehouse.document.expectation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import budgetwarehouse.reference.ReferenceList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Column of a list, as {@code warehouse-schema/vocabulary/expectation_column.csv} declares it.
 *
 * @param list name of the list, and with {@code .csv} of its file
 * @param name heading
 * @param kind what its cells hold
 * @param isRequired whether no line may leave it empty
 */
record ExpectationColumn(String list, String name, CellKind kind, boolean isRequired) {
  /** Return the columns of every list, by its name. */
  static Map<String, List<ExpectationColumn>> byList() {
    return ReferenceList.read("vocabulary/expectation_column.csv").rows().stream()
        .map(ExpectationColumn::of)
        .collect(groupingBy(ExpectationColumn::list, LinkedHashMap::new, toList()));
  }

  private static ExpectationColumn of(Map<String, String> row) {
    return new ExpectationColumn(
        row.getOrDefault("list", ""),
        row.getOrDefault("column", ""),
        CellKind.of(row.getOrDefault("kind", "")),
        Boolean.parseBoolean(row.get("is_required")));
  }

  /** Return whether a line may hold this text in the column. */
  boolean accepts(String text) {
    return text.isEmpty() ? !isRequired : kind.accepts(text);
  }
}
