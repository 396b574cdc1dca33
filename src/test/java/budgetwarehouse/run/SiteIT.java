package budgetwarehouse.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import budgetwarehouse.site.SiteLoad;
import budgetwarehouse.site.SitePublication;
import budgetwarehouse.warehouse.PublishedWarehouse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The site that an analyst opens: complete, linked, traceable and the same from the same data. */
class SiteIT {
  private static final JsonMapper JSON = new JsonMapper();
  private static final Pattern LINK = Pattern.compile("(?:href|src)=\"(?!data:)([^\"]+)\"");
  private static final Pattern PAGE_DATA = Pattern.compile("id=\"page\">\n(.*)\n</script>");
  private static final List<String> LINKS =
      List.of("page", "body_page", "district_page", "inspection");

  @TempDir Path folder;

  private static Path site() throws IOException {
    return SharedRun.SAMPLE.loaded().data().comparisons(1);
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  private static JsonNode pageData(Path page) throws IOException {
    Matcher data = PAGE_DATA.matcher(Files.readString(page));
    assertThat(data.find()).as(page.toString()).isTrue();
    return JSON.readTree(data.group(1));
  }

  private static JsonNode received(Path script) throws IOException {
    String text = Files.readString(script);
    return JSON.readTree(text.substring(text.indexOf(", ") + 2, text.lastIndexOf(");")));
  }

  /** Return the texts under some names, however deep. */
  private static List<String> texts(JsonNode data, List<String> names) {
    List<String> texts = new ArrayList<>();
    names.forEach(name -> data.findValues(name).forEach(found -> texts.add(found.asString(""))));
    return texts.stream().filter(text -> !text.isEmpty()).toList();
  }

  @Test
  void everyLinkOfEveryPageLeadsToAFile() throws IOException {
    List<Path> pages = new ArrayList<>(files(site(), ".html"));
    pages.remove(site().resolve("dictionary.html")); // no page of the site; its own test reads it
    assertThat(pages).hasSizeGreaterThan(20);
    for (Path page : pages) {
      Stream.concat(
              LINK.matcher(Files.readString(page)).results().map(link -> link.group(1)),
              texts(pageData(page), LINKS).stream())
          .forEach(link -> assertThat(page.resolveSibling(link)).as(page + ": " + link).exists());
    }
  }

  @Test
  void everyDownloadIsBesideThePages() throws IOException {
    assumeThat(site().resolve("csv")).exists();
    for (String file : texts(pageData(site().resolve("notes.html")), List.of("csv", "workbook"))) {
      assertThat(site().resolve(file)).isNotEmptyFile();
    }
  }

  @Test
  void everyRowIsThereOnceAndLeadsToItsDistrictAndItsBody() throws IOException {
    for (Path index : views()) {
      JsonNode view = received(index);
      int width = view.path("columns").size();
      int count = 0;
      for (JsonNode chunk : view.path("chunks")) {
        JsonNode rows = received(data(chunk.path("key").asString())).path("rows");
        count += rows.size();
        for (JsonNode row : rows) {
          assertThat(row.size()).as(index.toString()).isEqualTo(width);
          assertThat(site().resolve("districts/" + row.path(width - 2).asString() + ".html"))
              .exists();
          JsonNode body = row.path(width - 1);
          if (!body.isNull()) {
            assertThat(site().resolve("bodies/" + body.asString() + ".html")).exists();
          }
        }
      }
      assertThat(count).as(index.toString()).isEqualTo(view.path("row_count").asInt());
    }
  }

  @Test
  void everyCitedFigureHasItsEvidence() throws IOException {
    Map<String, JsonNode> evidence = new HashMap<>();
    List<String> elements =
        received(data("evidence")).path("place").valueStream().map(JsonNode::asString).toList();
    int cited = 0;
    for (Path index : views()) {
      JsonNode view = received(index);
      for (String key : citedKeys(view)) {
        String document = key.substring(0, key.indexOf('.'));
        if (!evidence.containsKey(document)) {
          evidence.put(document, received(data("evidence/" + document)));
        }
        JsonNode figure = evidence.get(document).path("figures").path(key);
        assertThat(figure.size()).as(index + " " + key).isEqualTo(elements.size());
        assertThat(figure.path(elements.indexOf("line")).asInt()).as(key).isPositive();
        assertThat(figure.path(elements.indexOf("printed")).asString()).as(key).isNotBlank();
        cited++;
      }
    }
    assertThat(cited).isGreaterThan(500);
  }

  private static Set<String> citedKeys(JsonNode view) throws IOException {
    Set<String> keys = new TreeSet<>();
    for (JsonNode chunk : view.path("chunks")) {
      for (JsonNode row : received(data(chunk.path("key").asString())).path("rows")) {
        for (int column = 0; column < view.path("columns").size(); column++) {
          String name = view.path("columns").path(column).path("name").asString();
          if (name.matches("(?:.*_)?(?:figure|indicator)_keys?")) {
            JsonNode cell = row.path(column);
            (cell.isArray() ? cell.valueStream() : Stream.of(cell))
                .filter(JsonNode::isString)
                .forEach(key -> keys.add(key.asString()));
          }
        }
      }
    }
    return keys;
  }

  private static List<Path> views() throws IOException {
    try (Stream<Path> files = Files.list(site().resolve("data/view"))) {
      return files.filter(file -> file.toString().endsWith(".js")).sorted().toList();
    }
  }

  private static Path data(String key) throws IOException {
    return site().resolve("data").resolve(key + ".js");
  }

  @Test
  void everyDistrictAndEveryBodyHasAPage() throws IOException, SQLException {
    PublishedRows published = SharedRun.SAMPLE.loaded().published();
    List<String> bodies = published.lines("select distinct history_key from mart_subject");
    List<String> districts =
        published.lines("select distinct coalesce(division_code, 'none') from mart_subject");

    assertThat(files(site().resolve("bodies"), ".html")).hasSameSizeAs(bodies);
    assertThat(files(site().resolve("districts"), ".html"))
        .extracting(page -> page.getFileName().toString().replace(".html", ""))
        .containsExactlyInAnyOrderElementsOf(districts);
  }

  @Test
  void theFirstPageCountsWhatTheWarehouseHolds() throws IOException, SQLException {
    PublishedRows published = SharedRun.SAMPLE.loaded().published();
    JsonNode totals = pageData(site().resolve("index.html")).path("totals");

    assertThat(published.lines("select count(*) from dim_document where is_current"))
        .containsExactly(totals.path("document_count").asString());
    assertThat(published.lines("select count(*) from check_result where outcome = 'fail'"))
        .containsExactly(totals.path("failed_check_count").asString());
  }

  @Test
  void theSameWarehouseGivesTheSameBytes() throws IOException {
    WholeRun run = SharedRun.SAMPLE.loaded();
    try (PublishedWarehouse warehouse = PublishedWarehouse.open(run.data().warehouse())) {
      var load = new SiteLoad(1, LocalDate.of(2026, 11, 1), run.data().inspections(1));
      new SitePublication(warehouse).publish(folder, load);
    }

    List<Path> again = files(folder, "");
    assertThat(again).hasSizeGreaterThan(50);
    for (Path file : again.stream().filter(Files::isRegularFile).toList()) {
      assertThat(file).hasSameBinaryContentAs(site().resolve(folder.relativize(file).toString()));
    }
  }
}
