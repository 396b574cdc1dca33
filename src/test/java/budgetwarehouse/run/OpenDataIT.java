package budgetwarehouse.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds the open data of the sample to what its own descriptor and the specification say. */
class OpenDataIT {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  @TempDir static Path folder;
  private static Path exported;
  private static JsonNode descriptor;
  private static final Map<String, List<CSVRecord>> ROWS = new HashMap<>();

  @BeforeAll
  static void export() throws IOException {
    // an export writes its report and log beside the warehouse that it exports
    WholeRun run = SharedRun.SAMPLE.loaded().withPublished(folder.resolve("data"));
    exported = run.export(folder.resolve("exported"));
    descriptor = JSON.readTree(exported.resolve("datapackage.json"));
    for (JsonNode resource : descriptor.get("resources")) {
      try (CSVParser rows =
          CSVParser.parse(
              exported.resolve(resource.get("path").asString()), StandardCharsets.UTF_8, FORMAT)) {
        ROWS.put(resource.get("name").asString(), rows.getRecords());
      }
    }
  }

  private static List<JsonNode> resources() {
    return nodes(descriptor.get("resources"));
  }

  private static List<JsonNode> nodes(JsonNode array) {
    return array == null ? List.of() : StreamSupport.stream(array.spliterator(), false).toList();
  }

  private static List<CSVRecord> rows(JsonNode resource) {
    return ROWS.get(resource.get("name").asString());
  }

  @Test
  void hasWhatTheProfileRequires() {
    assertThat(descriptor.get("profile").asString()).isEqualTo("tabular-data-package");
    assertThat(descriptor.get("name").asString()).matches("[-a-z0-9._/]+");
    assertThat(descriptor.get("countryCode").asString()).isEqualTo("CN");
    assertThat(descriptor.get("contributors").get(0).has("title")).isTrue();
    assertThat(nodes(descriptor.get("licenses")))
        .allSatisfy(one -> assertThat(one.get("name").asString()).matches("[-a-zA-Z0-9._]+"));
    assertThat(nodes(descriptor.get("sources")))
        .isNotEmpty()
        .allSatisfy(source -> assertThat(source.get("title").asString()).isNotBlank());
    assertThat(resources())
        .allSatisfy(
            resource -> {
              assertThat(resource.get("profile").asString()).isEqualTo("tabular-data-resource");
              assertThat(resource.get("name").asString()).matches("[-a-z0-9._/]+");
              assertThat(resource.get("path").asString()).matches("[^./~].*");
              assertThat(resource.get("hash").asString()).matches("sha256:[0-9a-f]{64}");
            });
  }

  @Test
  void givesEveryFiscalResourceItsMeasureAndDimensions() {
    JsonNode model = descriptor.get("model");
    List<String> fiscal =
        ROWS.keySet().stream().filter(name -> name.startsWith("fiscal_")).sorted().toList();

    assertThat(fiscal).isNotEmpty();
    for (String name : fiscal) {
      JsonNode measure = model.get("measures").get(name);
      assertThat(measure.get("currency").asString()).isEqualTo("CNY");
      assertThat(measure.get("direction").asString()).isIn("expenditure", "revenue");
      assertThat(model.get("dimensions").has(name + "_body")).isTrue();
      assertThat(model.get("dimensions").has(name + "_year")).isTrue();
    }
    model
        .get("dimensions")
        .forEach(
            dimension -> {
              JsonNode attributes = dimension.get("attributes");
              assertThat(attributes.has(dimension.get("primaryKey").asString())).isTrue();
              attributes.forEach(
                  one ->
                      assertThat(ROWS.get(one.get("resource").asString()).get(0).toMap())
                          .containsKey(one.get("source").asString()));
            });
  }

  @Test
  void holdsEveryDeclaredFieldWithTheDeclaredType() {
    for (JsonNode resource : resources()) {
      List<JsonNode> fields = nodes(resource.get("schema").get("fields"));
      assertThat(rows(resource))
          .as(resource.get("name").asString())
          .hasSize(resource.get("rowCount").asInt());
      for (CSVRecord row : rows(resource)) {
        assertThat(row.isConsistent()).isTrue();
        for (int field = 0; field < fields.size(); field++) {
          String name = fields.get(field).get("name").asString();
          String text = row.get(field);
          assertThat(row.get(name)).isEqualTo(text);
          if (!text.isEmpty()) {
            requireType(fields.get(field).get("type").asString(), text);
          }
        }
      }
      assertThat(fields)
          .allSatisfy(field -> assertThat(field.get("title").asString()).isNotBlank())
          .allSatisfy(field -> assertThat(field.get("description").asString()).isNotBlank());
    }
  }

  private static void requireType(String type, String text) {
    switch (type) {
      case "integer" -> Long.parseLong(text);
      case "number" -> new BigDecimal(text);
      case "date" -> LocalDate.parse(text);
      case "boolean" -> assertThat(text).isIn("true", "false");
      case "array" -> assertThat(JSON.readTree(text).isArray()).isTrue();
      default -> assertThat(type).isEqualTo("string");
    }
  }

  @Test
  void tellsRowsApartByTheirKeysAndResolvesEveryForeignKey() {
    for (JsonNode resource : resources()) {
      String name = resource.get("name").asString();
      JsonNode schema = resource.get("schema");
      List<String> key = nodes(schema.get("primaryKey")).stream().map(JsonNode::asString).toList();
      if (!key.isEmpty()) {
        assertThat(rows(resource).stream().map(row -> key.stream().map(row::get).toList()))
            .as("primary key of " + name)
            .doesNotHaveDuplicates();
      }
      for (JsonNode foreign : nodes(schema.get("foreignKeys"))) {
        JsonNode reference = foreign.get("reference");
        String to = reference.get("resource").asString();
        Set<String> known = values(to.isEmpty() ? name : to, reference.get("fields").asString());
        Set<String> asked = values(name, foreign.get("fields").asString());
        asked.removeAll(known);
        assertThat(asked).as("%s of %s without row in %s", foreign, name, to).isEmpty();
      }
    }
  }

  private static Set<String> values(String resource, String field) {
    Set<String> values = new HashSet<>();
    ROWS.get(resource).forEach(row -> values.add(row.get(field)));
    values.remove("");
    return values;
  }

  @Test
  void addsUpToWhatTheFactsOfCurrentDocumentsAddUpTo() {
    Set<String> current = new HashSet<>();
    ROWS.get("dim_document").stream()
        .filter(row -> row.get("is_current").equals("true"))
        .forEach(row -> current.add(row.get("document_key")));
    for (String fiscal : ROWS.keySet()) {
      if (fiscal.startsWith("fiscal_")) {
        List<CSVRecord> facts =
            ROWS.get(fiscal.replace("fiscal_", "fact_")).stream()
                .filter(row -> current.contains(row.get("document_key")))
                .toList();
        assertThat(ROWS.get(fiscal)).as(fiscal).hasSameSizeAs(facts);
        assertThat(sum(ROWS.get(fiscal))).as(fiscal).isEqualByComparingTo(sum(facts));
      }
    }
  }

  private static BigDecimal sum(List<CSVRecord> rows) {
    return rows.stream()
        .map(row -> row.get("amount_yuan"))
        .filter(amount -> !amount.isEmpty())
        .map(BigDecimal::new)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  @Test
  void statesTheChecksumOfEveryFileAsItIs() throws Exception {
    List<String> stated = Files.readAllLines(exported.resolve("checksums.sha256"));
    List<String> found = new ArrayList<>();
    for (String line : stated) {
      String path = line.substring(line.indexOf("  ") + 2);
      byte[] bytes = Files.readAllBytes(exported.resolve(path));
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      found.add(HexFormat.of().formatHex(digest) + "  " + path);
    }

    assertThat(found).isEqualTo(stated);
    assertThat(stated).hasSize(2 * ROWS.size() + 2);
    for (JsonNode resource : resources()) {
      String hash = resource.get("hash").asString().replace("sha256:", "");
      assertThat(stated).contains(hash + "  " + resource.get("path").asString());
    }
  }
}
