package budgetwarehouse.comparison;

import budgetwarehouse.warehouse.ViewDescription;
import java.util.List;

/**
 * A comparison that is to be published and exists in the warehouse.
 *
 * @param columns display of the view's columns, in the same order
 */
public record Comparison(
    PublishedView published, ViewDescription view, List<DisplayColumn> columns) {
  /** Keep the columns. */
  public Comparison {
    columns = List.copyOf(columns);
  }
}
