package budgetwarehouse.site;

import budgetwarehouse.comparison.Publication;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes the first page: what there is, where, and what to look at. */
final class OverviewPage {
  private final SiteWarehouse warehouse;
  private final Publication publication;

  OverviewPage(SiteWarehouse warehouse, Publication publication) {
    this.warehouse = warehouse;
    this.publication = publication;
  }

  void write(SitePages pages) throws IOException {
    JsonNode overview = warehouse.json("site_overview");
    for (JsonNode district : overview.path("districts")) {
      String code = district.path("code").asString();
      ((ObjectNode) district).put("page", "districts/" + SiteNames.district(code) + ".html");
    }
    Map<String, Object> page = new LinkedHashMap<>();
    overview.properties().forEach(property -> page.put(property.getKey(), property.getValue()));
    page.put("explanation", publication.explanation());
    pages.write("index", "index.html", publication.explanation().get(0), page);
  }
}
