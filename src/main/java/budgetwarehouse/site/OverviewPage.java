package budgetwarehouse.site;

import budgetwarehouse.comparison.Comparison;
import budgetwarehouse.comparison.Publication;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes the first page: what there is, where, and what to look at. */
final class OverviewPage {
  private static final String MOST_OUTLIERS = "5";
  private static final String MOST_FAILING = "10";
  private static final List<String> COVERAGE_COLUMNS =
      List.of(
          "district_code",
          "district",
          "kind",
          "fiscal_year",
          "stage",
          "scope",
          "body_count",
          "disclosure_count",
          "expenditure_count",
          "three_public_count",
          "indicator_count",
          "page");

  private final SiteWarehouse warehouse;
  private final Publication publication;
  private final List<Comparison> comparisons;

  OverviewPage(SiteWarehouse warehouse, Publication publication, List<Comparison> comparisons) {
    this.warehouse = warehouse;
    this.publication = publication;
    this.comparisons = comparisons;
  }

  /** Write the page, and beside it who has disclosed what. */
  void write(SitePages pages, Path site) throws IOException {
    JsonNode overview = warehouse.json("site_overview");
    for (JsonNode district : overview.path("districts")) {
      ((ObjectNode) district).put("page", districtPage(district.path("code").asString()));
    }
    Map<String, Object> page = new LinkedHashMap<>();
    page.put("explanation", publication.explanation());
    overview.properties().forEach(property -> page.put(property.getKey(), property.getValue()));
    page.put("highlights", highlights());
    pages.write("index", "index.html", publication.explanation().get(0), page);
    DataScript.write(site, "coverage", coverage());
  }

  private static String districtPage(String code) {
    return ProfileKind.DISTRICT.path(code);
  }

  private Map<String, Object> highlights() throws IOException {
    List<JsonNode> outliers = new ArrayList<>();
    for (Comparison comparison : comparisons) {
      List<String> parameters = List.of(comparison.view().qualifiedName(), MOST_OUTLIERS);
      for (JsonNode outlier : linked("site_outlier", parameters)) {
        ((ObjectNode) outlier).put("view", comparison.published().name());
        outliers.add(outlier);
      }
    }
    Map<String, Object> highlights = new LinkedHashMap<>();
    highlights.put("outliers", outliers);
    highlights.put("documents", linked("site_failing_document", List.of(MOST_FAILING)));
    highlights.put("checks", warehouse.jsons("site_failing_check", List.of(MOST_FAILING)));
    return highlights;
  }

  private List<JsonNode> linked(String query, List<String> parameters) throws IOException {
    List<JsonNode> found = warehouse.jsons(query, parameters);
    for (JsonNode item : found) {
      String body = item.path("history_key").asString("");
      if (!body.isEmpty()) {
        ((ObjectNode) item).put("body_page", ProfileKind.BODY.path(body));
      }
      ((ObjectNode) item).put("district_page", districtPage(item.path("district_code").asString()));
    }
    return found;
  }

  private Map<String, Object> coverage() throws IOException {
    List<List<Object>> rows = new ArrayList<>();
    warehouse.read(
        "site_coverage",
        List.of(),
        cells -> {
          List<Object> row = new ArrayList<>(cells);
          row.add(districtPage(SiteWarehouse.text(cells, 0)));
          rows.add(row);
        });
    return Map.of("columns", COVERAGE_COLUMNS, "rows", rows);
  }
}
