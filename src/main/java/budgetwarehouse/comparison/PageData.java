package budgetwarehouse.comparison;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that the page shows, in the form its script reads.
 *
 * @param explanation the title, then the sentences above all comparisons
 * @param charts lines of the chart list
 */
record PageData(List<String> explanation, List<PageView> views, List<Map<String, String>> charts) {
  /** Keep the lists. */
  PageData {
    explanation = List.copyOf(explanation);
    views = List.copyOf(views);
    charts = List.copyOf(charts);
  }

  /**
   * One comparison.
   *
   * @param grain what a row is
   * @param rows cells in the unit of their heading, at most as many as the page shows
   * @param rowCount how many rows the warehouse has
   */
  record PageView(
      String name,
      String title,
      String grain,
      String note,
      List<PageColumn> columns,
      List<List<@Nullable Object>> rows,
      int rowCount) {
    /** Keep the lists. */
    PageView {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }
  }

  /** One column, its kind and role as codes. */
  record PageColumn(String name, String heading, String kind, String role, int width) {
    static PageColumn of(DisplayColumn column) {
      return new PageColumn(
          column.name(),
          column.heading(),
          column.kind().code(),
          column.role().code(),
          column.width());
    }
  }
}
