package budgetwarehouse.site;

import budgetwarehouse.comparison.Comparison;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes a page for each district or each body, some at once: each comparison is asked for the rows
 * of a slice of them, never for those of one alone.
 */
final class ProfilePages {
  private final SiteWarehouse warehouse;
  private final SitePages pages;
  private final List<Comparison> comparisons;
  private final ProfileLinks links;

  ProfilePages(
      SiteWarehouse warehouse, SitePages pages, List<Comparison> comparisons, ProfileLinks links) {
    this.warehouse = warehouse;
    this.pages = pages;
    this.comparisons = comparisons;
    this.links = links;
  }

  /** Write all pages of a kind. */
  void write(ProfileKind kind) throws IOException {
    for (Slice slice : Slice.of(warehouse.texts(kind.query() + "_key"), kind.atOnce())) {
      List<SliceRows> rows = new ArrayList<>();
      for (Comparison comparison : comparisons) {
        rows.add(rows(kind, comparison, slice));
      }
      warehouse.read(
          kind.query(),
          List.of(slice.first(), slice.last()),
          cells -> {
            String key = SiteWarehouse.text(cells, 0);
            write(kind, key, SiteJson.read(SiteWarehouse.text(cells, 1)), rows);
          });
    }
  }

  private SliceRows rows(ProfileKind kind, Comparison comparison, Slice slice) throws IOException {
    var rows = new SliceRows(comparison, kind.mostRows());
    warehouse.read(
        kind.query() + "_row",
        List.of(comparison.view().qualifiedName(), slice.first(), slice.last()),
        rows);
    return rows;
  }

  private void write(ProfileKind kind, String key, JsonNode profile, List<SliceRows> rows)
      throws IOException {
    Map<String, Object> page = new LinkedHashMap<>();
    links.add((ObjectNode) profile);
    profile.properties().forEach(property -> page.put(property.getKey(), property.getValue()));
    page.put("sections", rows.stream().flatMap(view -> view.section(key).stream()).toList());
    pages.write(
        kind.page(), kind.path(key), profile.path(kind.page()).path("name").asString(), page);
  }
}
