package budgetwarehouse.opendata;

import budgetwarehouse.warehouse.ViewDescription;
import budgetwarehouse.warehouse.WarehouseExport;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The documents that a package rests on, as its descriptor names sources. */
final class SourceList {
  private static final String VIEW = "mart_document_source";

  // the specification takes any other path for one inside the package
  private static final Pattern WEB = Pattern.compile("(?i)https?://\\S+");

  private SourceList() {}

  static List<Map<String, Object>> read(WarehouseExport warehouse) throws IOException {
    ViewDescription view =
        warehouse
            .views()
            .describe("main", VIEW)
            .orElseThrow(() -> new IllegalStateException("the warehouse has no view " + VIEW));
    List<Map<String, Object>> sources = new ArrayList<>();
    warehouse.read(view, cells -> sources.add(source(view, cells)));
    return sources;
  }

  private static Map<String, Object> source(ViewDescription view, List<@Nullable Object> cells) {
    Map<String, Object> source = new LinkedHashMap<>();
    source.put("title", String.valueOf(cells.get(view.indexOf("title"))));
    Object address = cells.get(view.indexOf("source_address"));
    if (address != null && WEB.matcher(address.toString()).matches()) {
      source.put("path", address.toString());
    }
    source.put("document", String.valueOf(cells.get(view.indexOf("document_key"))));
    source.put("hash", "sha256:" + cells.get(view.indexOf("sha256")));
    return source;
  }
}
