package budgetwarehouse.opendata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OpenDataExportTest {
  private static final String TABLES =
      """
      create table mart_build as
      select 'b0' as build_id, 3 as load_number, date '2026-11-01' as load_date,
          1 as document_count;
      create table mart_document_source as
      select 'd1' as document_key, '预算' as title, 'http://甲' as source_address, 'ff' as sha256
      union all select 'd2', '决算', '../etc/passwd', 'ee';
      create table mart_fiscal_revenue (
          figure_key varchar, fiscal_year integer, unit_code varchar, amount_yuan decimal(18, 2),
          is_current boolean, retrieved_on date, places varchar[], document_key varchar
      );
      comment on table mart_fiscal_revenue is '收入 | revenue';
      comment on column mart_fiscal_revenue.amount_yuan is '金额（元） | amount in yuan';
      create table dim_document as select 'd1' as document_key, cast(null as varchar) as superseded_by;
      """;
  private static final List<String> ROWS =
      List.of(
          "('d1.2', 2023, '=1+1', 0.00, false, null, null, 'd1')",
          "('d1.1', 2023, '甲,\"乙\"' || chr(10) || '丙', 1234567890123456.78, true,"
              + " date '2026-01-02', ['第 1 页', '\"2\"'], 'd1')");
  private static final List<Relation> RELATIONS =
      List.of(
          new Relation("fiscal_revenue", "main", "mart_fiscal_revenue", "fiscal", List.of()),
          new Relation(
              "dim_document", "main", "dim_document", "dimension", List.of("document_key")));

  @TempDir Path folder;
  private Path warehouse;

  @BeforeEach
  void buildWarehouse() throws SQLException {
    warehouse = warehouse("one.duckdb", ROWS);
  }

  private Path warehouse(String name, List<String> rows) throws SQLException {
    Path file = folder.resolve(name);
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file);
        Statement statement = connection.createStatement()) {
      statement.execute(TABLES);
      for (String row : rows) {
        statement.execute("insert into mart_fiscal_revenue values " + row);
      }
    }
    return file;
  }

  private Path export(Path file, String into) throws IOException {
    return new OpenDataExport(RELATIONS).export(file, folder.resolve(into)).folder();
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile).map(folder::relativize).sorted().toList();
    }
  }

  @Test
  void writesWhatTheWarehouseHoldsAndNothingElse() throws Exception {
    assertThat(export(warehouse, "a").resolve("csv/fiscal_revenue.csv"))
        .hasContent(
            String.join(
                "\r\n",
                "figure_key,fiscal_year,unit_code,amount_yuan,is_current,retrieved_on,places,document_key",
                "d1.1,2023,\"甲,\"\"乙\"\"\n丙\",1234567890123456.78,true,2026-01-02,"
                    + "\"[\"\"第 1 页\"\",\"\"\\\"\"2\\\"\"\"\"]\",d1",
                "d1.2,2023,=1+1,0.00,false,,,d1",
                ""));
  }

  @Test
  void givesTheSameBytesWhateverTheOrderInWhichRowsCame() throws Exception {
    Path one = export(warehouse, "a");
    Path other = export(warehouse("two.duckdb", List.of(ROWS.get(1), ROWS.get(0))), "b");

    assertThat(files(one)).hasSize(2 * RELATIONS.size() + 3).isEqualTo(files(other));
    for (Path file : files(one)) {
      assertThat(other.resolve(file)).hasSameBinaryContentAs(one.resolve(file));
    }
  }

  @Test
  void replacesThePackageOfTheSameBuildAndLeavesNoDraft() throws Exception {
    Path first = export(warehouse, "a");
    Files.writeString(first.resolve("csv/stray.csv"), "x");

    assertThat(export(warehouse, "a")).isEqualTo(first);
    assertThat(first.resolve("csv/stray.csv")).doesNotExist();
    try (Stream<Path> left = Files.list(folder.resolve("a"))) {
      assertThat(left).containsExactly(first);
    }
  }

  @Test
  void leavesWhatWasPublishedWhereATableIsMissing() throws Exception {
    Path before = export(warehouse, "a");
    List<Relation> relations =
        List.of(new Relation("nothing", "main", "nothing", "fact", List.of()));

    assertThatThrownBy(() -> new OpenDataExport(relations).export(warehouse, folder.resolve("a")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("main.nothing");
    assertThat(files(before)).hasSize(2 * RELATIONS.size() + 3);
  }

  @Test
  void describesFieldsByTheirCommentsConceptsAndKeys() throws Exception {
    JsonNode descriptor =
        JsonMapper.builder().build().readTree(export(warehouse, "a").resolve("datapackage.json"));
    JsonNode schema = descriptor.get("resources").get(0).get("schema");

    assertThat(schema.get("fields").get(3).toString())
        .isEqualTo(
            "{\"name\":\"amount_yuan\",\"type\":\"number\",\"title\":\"金额（元）\","
                + "\"description\":\"amount in yuan\",\"columnType\":\"value\"}");
    assertThat(schema.get("extraFields").get(0).get("constant").asString()).isEqualTo("CNY");
    assertThat(schema.get("foreignKeys").toString())
        .isEqualTo(
            "[{\"fields\":\"document_key\",\"reference\":"
                + "{\"resource\":\"dim_document\",\"fields\":\"document_key\"}}]");
    assertThat(descriptor.get("sources").get(0).get("path").asString()).isEqualTo("http://甲");
    // any other path would stand for a file of the package
    assertThat(descriptor.get("sources").get(1).has("path")).isFalse();
  }

  @Test
  void namesATypeThatItHasNoFormFor() {
    assertThatThrownBy(() -> FieldType.of("MAP(VARCHAR, VARCHAR)"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("MAP");
  }
}
