package budgetwarehouse.comparison;

import budgetwarehouse.warehouse.ViewColumn;
import budgetwarehouse.warehouse.ViewDescription;
import budgetwarehouse.warehouse.WarehouseViews;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The documents of a warehouse as sources are cited, by their keys and in the order in which they
 * are listed.
 *
 * @param headings Chinese names of what is said of each
 */
record CitedDocuments(List<String> headings, Map<String, List<@Nullable Object>> byKey) {
  private static final String SCHEMA = "main";
  private static final String VIEW = "mart_document_source";
  private static final String KEY = "document_key";

  /** Read them from the warehouse. */
  static CitedDocuments read(WarehouseViews views) throws IOException {
    ViewDescription view =
        views
            .describe(SCHEMA, VIEW)
            .orElseThrow(() -> new IllegalStateException("the warehouse has no view " + VIEW));
    int key = view.indexOf(KEY);
    Map<String, List<@Nullable Object>> documents = new LinkedHashMap<>();
    views.read(view, cells -> documents.put(String.valueOf(cells.get(key)), cells));
    return new CitedDocuments(
        view.columns().stream().map(ViewColumn::chineseName).toList(), documents);
  }
}
