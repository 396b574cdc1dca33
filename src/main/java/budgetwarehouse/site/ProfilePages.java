package budgetwarehouse.site;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes a page for each district or each body, of the rows that were kept for it. */
final class ProfilePages {
  private final SiteWarehouse warehouse;
  private final SitePages pages;
  private final ProfileLinks links;

  ProfilePages(SiteWarehouse warehouse, SitePages pages, ProfileLinks links) {
    this.warehouse = warehouse;
    this.pages = pages;
    this.links = links;
  }

  /** Write all pages of a kind. */
  void write(ProfileKind kind, KeptRows kept) throws IOException {
    for (int number = 0; number < kept.slices().size(); number++) {
      Map<String, List<Section>> sections = kept.take(number);
      Slice slice = kept.slices().get(number);
      warehouse.read(
          kind.query(),
          List.of(slice.first(), slice.last()),
          cells -> {
            String key = SiteWarehouse.text(cells, 0);
            JsonNode profile = SiteJson.read(SiteWarehouse.text(cells, 1));
            write(kind, key, profile, sections.getOrDefault(key, List.of()));
          });
    }
  }

  private void write(ProfileKind kind, String key, JsonNode profile, List<Section> sections)
      throws IOException {
    Map<String, Object> page = new LinkedHashMap<>();
    links.add((ObjectNode) profile);
    profile.properties().forEach(property -> page.put(property.getKey(), property.getValue()));
    page.put("sections", Section.list(sections));
    pages.write(
        kind.page(), kind.path(key), profile.path(kind.page()).path("name").asString(), page);
  }
}
