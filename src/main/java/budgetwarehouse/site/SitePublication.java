package budgetwarehouse.site;

import budgetwarehouse.ProgramVersion;
import budgetwarehouse.comparison.Comparison;
import budgetwarehouse.comparison.Publication;
import budgetwarehouse.warehouse.PublishedWarehouse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * Publishes the comparisons of a warehouse as a site of static pages, which opens from a disk as
 * well as from any web server. The same warehouse gives the same bytes.
 */
public final class SitePublication {
  private static final List<String> SESSION_TABLES = List.of("site_document", "site_subject");

  private final PublishedWarehouse published;
  private final SiteWarehouse warehouse;
  private final Publication publication;
  private final List<Comparison> comparisons;

  /** Publish what the lists under {@code warehouse-schema/comparisons/} name. */
  public SitePublication(PublishedWarehouse published) {
    this.published = published;
    warehouse = new SiteWarehouse(published);
    publication = Publication.read();
    comparisons = publication.comparisons(published.views());
  }

  /**
   * Write the site.
   *
   * @param site its folder; it is made where it does not exist, and should be new
   */
  public void publish(Path site, SiteLoad load) throws IOException {
    prepare();
    var pages = new SitePages(site, generated(load), NavigationEntry.of(publication.views()));
    SiteAssets.copy(site);
    List<String> districts = warehouse.texts("site_district_key");
    List<String> bodies = warehouse.texts("site_body_key");
    try (var rows = new ProfileRows(districts, bodies, comparisons, site)) {
      comparisonPages(pages, site, rows);
      var profiles = new ProfilePages(warehouse, pages, new ProfileLinks(load));
      profiles.write(ProfileKind.DISTRICT, rows.districts());
      profiles.write(ProfileKind.BODY, rows.bodies());
    }
    new EvidenceFiles(warehouse, site).write();
    new OverviewPage(warehouse, publication, comparisons).write(pages, site);
    new NotesPage(publication).write(pages);
  }

  private void prepare() {
    SESSION_TABLES.forEach(table -> published.prepareNamed(table, List.of()));
    String views =
        comparisons.stream()
            .map(comparison -> comparison.view().qualifiedName())
            .collect(Collectors.joining(","));
    published.prepareNamed("site_citation", List.of(views));
    published.prepareNamed("site_citation_check", List.of());
  }

  private Map<String, Object> generated(SiteLoad load) throws IOException {
    Map<String, Object> generated = new LinkedHashMap<>();
    generated.put("load", load.number());
    generated.put("data_date", load.date().toString());
    generated.put("program", ProgramVersion.CURRENT.name());
    JsonNode total = warehouse.json("site_total");
    total.properties().forEach(property -> generated.put(property.getKey(), property.getValue()));
    return generated;
  }

  private void comparisonPages(SitePages pages, Path site, ProfileRows rows) throws IOException {
    var writer = new ComparisonPages(warehouse, pages, publication.charts(), site, rows);
    Map<String, Object> columns = new LinkedHashMap<>();
    for (Comparison comparison : comparisons) {
      writer.write(comparison);
      columns.put(comparison.published().name(), new RowShape(comparison).columns());
    }
    DataScript.write(site, "columns", columns);
    DataScript.write(site, "charts", Map.of("lines", publication.charts()));
  }
}
