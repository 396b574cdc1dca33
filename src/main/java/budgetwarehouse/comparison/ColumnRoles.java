package budgetwarehouse.comparison;

import budgetwarehouse.reference.ReferenceList;
import budgetwarehouse.warehouse.ViewColumn;
import budgetwarehouse.warehouse.ViewDescription;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the columns of comparisons are there for, by their name, or by view and name where a column
 * has another part in one view; a name that is not listed is a value.
 */
public record ColumnRoles(Map<String, Map<String, String>> byName) {
  private static final int VALUE_WIDTH = 16;

  /** Keep the map. */
  public ColumnRoles {
    byName = Map.copyOf(byName);
  }

  /** Read the list of the jar. */
  static ColumnRoles read() {
    return new ColumnRoles(
        ReferenceList.read("comparisons/column_role.csv").rows().stream()
            .collect(Collectors.toMap(row -> row.getOrDefault("column", ""), row -> row)));
  }

  /** Make the display of every column of a view. */
  List<DisplayColumn> display(ViewDescription view) {
    return view.columns().stream().map(column -> display(view, column)).toList();
  }

  private DisplayColumn display(ViewDescription view, ViewColumn column) {
    Map<String, String> anyView = byName.getOrDefault(column.name(), Map.of());
    Map<String, String> row = byName.getOrDefault(view.name() + "." + column.name(), anyView);
    ColumnRole role = ColumnRole.of(row.getOrDefault("role", ColumnRole.VALUE.code()));
    String width = row.getOrDefault("width", String.valueOf(VALUE_WIDTH));
    return DisplayColumn.of(column, role, Integer.parseInt(width));
  }
}
