package budgetwarehouse.site;

import budgetwarehouse.comparison.Comparison;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Writes a page for each comparison, and its rows as scripts: one where the rows are few, else one
 * for each group of peers, so that a page never loads more than is looked at.
 */
final class ComparisonPages {
  private static final String ALL = "全部";
  private static final String NO_GROUP = "未分组";

  private final SiteWarehouse warehouse;
  private final SitePages pages;
  private final List<Map<String, String>> charts;
  private final Path site;
  private final ProfileRows profiles;

  /**
   * Write pages of comparisons.
   *
   * @param site folder of the site
   * @param profiles keeps what the pages of districts and bodies show
   */
  ComparisonPages(
      SiteWarehouse warehouse,
      SitePages pages,
      List<Map<String, String>> charts,
      Path site,
      ProfileRows profiles) {
    this.warehouse = warehouse;
    this.pages = pages;
    this.charts = charts;
    this.site = site;
    this.profiles = profiles;
  }

  /** Write the page and the rows of a comparison. */
  void write(Comparison comparison) throws IOException {
    String view = comparison.published().name();
    pages.write(
        "comparison",
        "comparisons/" + view + ".html",
        comparison.published().sheet(),
        page(comparison));
    RowShape shape = new RowShape(comparison);
    List<Chunk> chunks = chunks(comparison);
    write(comparison, shape, chunks);
    Map<String, Object> index = new LinkedHashMap<>();
    index.put("columns", shape.columns());
    index.put("row_count", chunks.stream().mapToLong(Chunk::rowCount).sum());
    index.put("chunks", chunks.stream().map(Chunk::entry).toList());
    DataScript.write(site, "view/" + view, index);
  }

  private Map<String, Object> page(Comparison comparison) {
    String view = comparison.published().name();
    Map<String, Object> page = new LinkedHashMap<>();
    page.put("view", view);
    page.put("heading", comparison.published().sheet());
    page.put("grain", comparison.view().chineseComment());
    page.put("note", comparison.published().note());
    page.put("without_rows", comparison.published().withoutRows());
    page.put("charts", charts.stream().filter(line -> view.equals(line.get("view"))).toList());
    page.put("downloads", Downloads.of(view));
    return page;
  }

  private List<Chunk> chunks(Comparison comparison) throws IOException {
    String key = "view/" + comparison.published().name() + "/";
    List<Chunk> groups = new ArrayList<>();
    warehouse.read(
        "site_group",
        List.of(comparison.view().qualifiedName()),
        cells -> {
          String group = SiteWarehouse.text(cells, 0);
          long rows = Long.parseLong(SiteWarehouse.text(cells, 1));
          groups.add(new Chunk(key + groups.size(), label(group), Optional.of(group), rows));
        });
    long rows = groups.stream().mapToLong(Chunk::rowCount).sum();
    return rows > comparison.published().pageRows()
        ? groups
        : List.of(new Chunk(key + 0, ALL, Optional.empty(), rows));
  }

  private static String label(String group) {
    return group.isEmpty() ? NO_GROUP : group;
  }

  // asked once, however many files the rows belong to
  private void write(Comparison comparison, RowShape shape, List<Chunk> chunks) throws IOException {
    int group = comparison.view().indexOf("peer_group");
    profiles.next();
    try (var files = new ChunkGroups(site, chunks)) {
      warehouse.read(
          "view_rows",
          List.of(comparison.view().qualifiedName()),
          cells -> {
            byte[] row = shape.json(cells);
            files.add(Objects.toString(cells.get(group), ""), row);
            profiles.add(shape.districtOf(cells), shape.bodyOf(cells), row);
          });
    }
  }
}
