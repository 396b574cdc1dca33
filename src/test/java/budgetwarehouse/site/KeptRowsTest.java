package budgetwarehouse.site;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.comparison.Comparison;
import budgetwarehouse.warehouse.PublishedWarehouse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Rows wait for their pages, whatever the order in which they come. */
class KeptRowsTest {
  private static final ProfileKind KIND =
      new ProfileKind("body", "bodies", "site_body", SiteNames::body, 2, 2);

  @TempDir Path folder;
  private List<Comparison> comparisons = List.of();

  @BeforeEach
  void makeComparisons() throws Exception {
    try (PublishedWarehouse warehouse = MadeWarehouse.of(folder, "").open()) {
      Comparison comparison = MadeWarehouse.comparison(warehouse, 3);
      comparisons = List.of(comparison, comparison);
    }
  }

  private static byte[] row(String text) {
    return ("[\"" + text + "\"]").getBytes(StandardCharsets.UTF_8);
  }

  private static JsonNode json(Map<String, List<Section>> slice, String key) throws IOException {
    var page = new ByteArrayOutputStream();
    Section.list(slice.getOrDefault(key, List.of())).writeTo(page);
    return SiteJson.read(page.toString(StandardCharsets.UTF_8));
  }

  @Test
  void givesEachPageItsRowsComparisonByComparison() throws IOException {
    var rows = new KeptRows(KIND, List.of("a", "b", "c"), comparisons, folder);
    rows.next();
    rows.add("c", row("c1"));
    rows.add("a", row("a1"));
    rows.add("nobody", row("x"));
    rows.next();
    rows.add("a", row("a2"));
    rows.add("b", row("b2"));

    assertThat(rows.slices())
        .extracting(Slice::keys)
        .containsExactly(List.of("a", "b"), List.of("c"));
    Map<String, List<Section>> first = rows.take(0);
    assertThat(json(first, "a").findValues("rows").toString())
        .isEqualTo("[[[\"a1\"]], [[\"a2\"]]]");
    assertThat(json(first, "b").findValues("rows").toString()).isEqualTo("[[[\"b2\"]]]");
    assertThat(json(rows.take(1), "c").findValues("rows").toString()).isEqualTo("[[[\"c1\"]]]");
  }

  @Test
  void countsWhatAPageDoesNotShowInEachComparison() throws IOException {
    var rows = new KeptRows(KIND, List.of("a"), comparisons, folder);
    for (int comparison = 0; comparison < 2; comparison++) {
      rows.next();
      for (int row = 0; row < 3 + comparison; row++) {
        rows.add("a", row("r" + row));
      }
    }

    JsonNode sections = json(rows.take(0), "a");
    assertThat(sections.findValuesAsString("left_out")).containsExactly("1", "2");
    assertThat(sections.path(1).path("rows").toString()).isEqualTo("[[\"r0\"],[\"r1\"]]");
    assertThat(sections.path(1).path("view").asString()).isEqualTo("cost");
  }

  @Test
  void keepsLongRowsWhole() throws IOException {
    var rows = new KeptRows(KIND, List.of("a", "b"), comparisons, folder);
    rows.next();
    rows.add("a", row("甲".repeat(50_000)));
    rows.add("b", row("乙".repeat(50_000)));

    JsonNode section = json(rows.take(0), "b").path(0);
    assertThat(section.path("rows").path(0).path(0).asString()).hasSize(50_000).startsWith("乙");
  }
}
