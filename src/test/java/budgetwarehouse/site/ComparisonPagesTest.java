package budgetwarehouse.site;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.comparison.Comparison;
import budgetwarehouse.warehouse.PublishedWarehouse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class ComparisonPagesTest {
  @TempDir Path folder;

  private void write(String rows, int pageRows) throws IOException, SQLException {
    MadeWarehouse made = MadeWarehouse.of(folder, rows);
    try (PublishedWarehouse warehouse = made.open()) {
      Comparison comparison = MadeWarehouse.comparison(warehouse, pageRows);
      var pages = new SitePages(folder, Map.of(), List.of());
      try (var kept = new ProfileRows(List.of(), List.of(), List.of(comparison), folder)) {
        new ComparisonPages(new SiteWarehouse(warehouse), pages, List.of(), folder, kept)
            .write(comparison);
      }
    }
  }

  private JsonNode received(String key) throws IOException {
    String script = Files.readString(folder.resolve("data").resolve(key + ".js"));
    assertThat(script).startsWith("site.receive(\"" + key + "\", ").endsWith(");\n");
    return SiteJson.read(script.substring(script.indexOf(", ") + 2, script.lastIndexOf(");")));
  }

  @Test
  void keepsFewRowsTogether() throws Exception {
    write(MadeWarehouse.ROWS, 3);

    JsonNode index = received("view/cost");
    assertThat(index.path("row_count").asInt()).isEqualTo(3);
    assertThat(index.path("chunks")).hasSize(1);
    assertThat(index.path("chunks").path(0).path("label").asString()).isEqualTo("全部");
    assertThat(received("view/cost/0").path("rows")).hasSize(3);
  }

  @Test
  void partsManyRowsByTheirPeersTheLargestGroupFirst() throws Exception {
    write(MadeWarehouse.ROWS, 2);

    JsonNode chunks = received("view/cost").path("chunks");
    assertThat(chunks.findValuesAsString("label")).containsExactly("财政局，2023年预算", "未分组");
    assertThat(received("view/cost/0").path("rows")).hasSize(2);
    assertThat(received("view/cost/1").path("rows")).hasSize(1);
  }

  @Test
  void writesValuesInTheUnitOfTheirHeadingAndTheirPagesBehindThem() throws Exception {
    write(MadeWarehouse.ROWS, 3);

    JsonNode columns = received("view/cost").path("columns");
    assertThat(columns.findValuesAsString("name")).endsWith("district_page", "body_page");
    assertThat(columns.findValuesAsString("kind"))
        .containsSubsequence("money", "flag", "list", "text");
    assertThat(columns.path(6).path("heading").asString()).isEqualTo("金额（万元）");
    JsonNode rows = received("view/cost/0").path("rows");
    assertThat(rows.path(0).toString())
        .contains(",1.5,0.5,", "true,\"d1.1\",[\"d1.1\",\"d1.2\"],\"2026-11-01\",\"none\"");
    assertThat(rows.path(1).path(6).isNumber()).isTrue();
    assertThat(rows.path(1).path(6).asDouble()).isZero();
    assertThat(rows.path(2).path(6).isNull()).isTrue();
    assertThat(rows.path(2).path(13).asString()).isEqualTo("130208");
  }

  @Test
  void keepsPrintedTextFromEndingTheScript() throws Exception {
    write(MadeWarehouse.ROWS, 3);

    assertThat(Files.readString(folder.resolve("data/view/cost/0.js")))
        .doesNotContain("<", ">")
        .contains("\\u003c/script\\u003e");
    assertThat(received("view/cost/0").path("rows").path(0).path(3).asString())
        .isEqualTo("</script><script>alert(1)</script>");
  }

  @Test
  void writesAPageForAComparisonWithoutRows() throws Exception {
    write("", 3);

    assertThat(folder.resolve("comparisons/cost.html")).isNotEmptyFile();
    assertThat(received("view/cost").path("row_count").asInt()).isZero();
    assertThat(received("view/cost/0").path("rows")).isEmpty();
  }

  @Test
  void listsTheOutliersThatAViewFlags() throws Exception {
    try (PublishedWarehouse warehouse = MadeWarehouse.of(folder, MadeWarehouse.ROWS).open()) {
      List<JsonNode> outliers =
          new SiteWarehouse(warehouse).jsons("site_outlier", List.of("compare.cost", "5"));

      assertThat(outliers).hasSize(1);
      assertThat(outliers.get(0).path("amount_yuan").asString()).isEqualTo("15000.00");
    }
  }
}
