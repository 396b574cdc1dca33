package budgetwarehouse.warehouse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Runs one check over made rows of its inputs, without a store: an empty warehouse is built up to
 * the tables that checks read, and each check is tried in a transaction that is taken back.
 *
 * <p>The cases of a check stand in {@code src/test/resources/checks/<id>.json}: what each is about,
 * the outcomes expected, and rows by table. A row that names no document belongs to the one of its
 * case, which is a budget of 2023 unless the case has a row of {@code check_document}; a row
 * without a figure key has one of its own.
 */
final class CheckBench implements AutoCloseable {
  private static final JsonMapper JSON = new JsonMapper();
  private static final Path CASES = Path.of("src/test/resources/checks");
  private static final Path CHECKS = Path.of("warehouse-schema/checks");
  private static final Set<String> DOCUMENT_COLUMNS =
      Set.of("document_key", "disclosure_key", "other_document_key");

  private final Path folder;
  private final SqlSession session;
  private final SchemaFiles files;
  private final Map<String, Set<String>> columns = new TreeMap<>();

  private CheckBench(Path folder, SqlSession session, SchemaFiles files) {
    this.folder = folder;
    this.session = session;
    this.files = files;
  }

  /** Build the empty warehouse. */
  static CheckBench in(Path folder) throws IOException {
    SqlSession session = SqlSession.inMemory();
    HandOff nothing = new HandOff(folder.resolve("store"), "1", folder.resolve("match"));
    SchemaFiles files =
        StoreReading.read(session, nothing.input(), Files.createDirectories(folder));
    WarehouseBuild.FOLDERS.stream()
        .takeWhile(name -> !name.equals("checks"))
        .forEach(name -> session.runFolder(files, name));
    CheckBench bench = new CheckBench(folder, session, files);
    bench
        .rows("select table_name, column_name from duckdb_columns()")
        .forEach(
            row ->
                bench
                    .columns
                    .computeIfAbsent(row.get("table_name"), name -> new TreeSet<>())
                    .add(row.get("column_name")));
    return bench;
  }

  /** Read the cases of a check. */
  static List<Case> cases(String check) throws IOException {
    Path file = CASES.resolve(check + ".json");
    if (!Files.exists(file)) {
      return List.of();
    }

    List<Case> cases = new ArrayList<>();
    for (JsonNode node : JSON.readTree(Files.readString(file))) {
      List<String> expected = new ArrayList<>();
      node.get("expect").forEach(text -> expected.add(text.asString()));
      cases.add(new Case(node.get("case").asString(), expected, node.get("rows")));
    }
    return cases;
  }

  /** Run the check once over all its cases and return the outcomes of each, by its number. */
  Map<Integer, List<String>> run(String check, List<Case> cases) throws IOException {
    session.update("begin transaction");
    try {
      for (int number = 0; number < cases.size(); number++) {
        insert(number, cases.get(number));
      }
      Path file = CHECKS.resolve(check + ".sql");
      fillPairings(Files.readString(file));
      session.run(file);
      session.runFolder(files, "verdicts");
      session.runFolder(files, "outcomes");
      return outcomes(check);
    } finally {
      session.update("rollback");
    }
  }

  /** Fill those tables of pairings again that the check reads: they were made of no rows. */
  private void fillPairings(String check) {
    for (Path pairing : files.sqlFiles("pairings")) {
      if (check.contains(pairing.getFileName().toString().replace(".sql", ""))) {
        session.run(pairing);
      }
    }
  }

  private Map<Integer, List<String>> outcomes(String check) throws IOException {
    Map<Integer, List<String>> outcomes = new LinkedHashMap<>();
    String sql =
        """
        select regexp_extract(document_key, '^[0-9]+') as number, severity, outcome, subject
        from check_result where check_id = '%s' order by all
        """;
    for (Map<String, String> row : rows(sql.formatted(check))) {
      outcomes
          .computeIfAbsent(Integer.parseInt(row.get("number")), number -> new ArrayList<>())
          .add((row.get("outcome") + " " + row.get("subject")).strip());
    }
    return outcomes;
  }

  private void insert(int number, Case check) throws IOException {
    Map<String, List<ObjectNode>> tables = new LinkedHashMap<>();
    check
        .rows()
        .properties()
        .forEach(
            entry -> {
              List<ObjectNode> rows = new ArrayList<>();
              entry.getValue().forEach(row -> rows.add(((ObjectNode) row).deepCopy()));
              tables.put(entry.getKey(), rows);
            });
    tables.computeIfAbsent("check_document", name -> List.of(JSON.createObjectNode()));
    for (var table : tables.entrySet()) {
      List<String> lines = new ArrayList<>();
      for (int line = 0; line < table.getValue().size(); line++) {
        lines.add(completed(number, line + 1, table.getKey(), table.getValue().get(line)));
      }
      insert(table.getKey(), lines);
    }
  }

  /** Fill in what a row leaves out and make its keys those of its case. */
  private String completed(int number, int line, String table, ObjectNode row) {
    Set<String> known = columns.getOrDefault(table, Set.of());
    if (known.isEmpty()) {
      throw new IllegalArgumentException("no table " + table + " before checks");
    }
    row.propertyNames()
        .forEach(
            name -> {
              if (!known.contains(name)) {
                throw new IllegalArgumentException("no column " + table + "." + name);
              }
            });
    if (table.equals("check_document")) {
      putIfAbsent(row, "stage", "budget");
      putIfAbsent(row, "disclosure_key", row.path("document_key").asString("a"));
      if (!row.has("fiscal_year")) {
        row.put("fiscal_year", 2023);
      }
    }
    for (String column : DOCUMENT_COLUMNS) {
      if (row.has(column)) {
        row.put(column, number + "." + row.get(column).asString());
      } else if (known.contains(column) && !column.startsWith("other_")) {
        row.put(column, number + ".a");
      }
    }
    if (known.contains("figure_key")) {
      String own = row.has("figure_key") ? row.get("figure_key").asString() : table + "." + line;
      row.put("figure_key", number + "." + own);
    }
    return JSON.writeValueAsString(row);
  }

  private static void putIfAbsent(ObjectNode row, String column, String value) {
    if (!row.has(column)) {
      row.put(column, value);
    }
  }

  private void insert(String table, List<String> lines) throws IOException {
    Path file = Files.write(folder.resolve("rows.json"), lines);
    String sql =
        "insert into %s by name select * from read_json('%s', format = 'newline_delimited')";
    session.update(sql.formatted(table, file));
  }

  private List<Map<String, String>> rows(String sql) throws IOException {
    List<Map<String, String>> rows = new ArrayList<>();
    session.query(Files.writeString(folder.resolve("query.sql"), sql), rows::add);
    return rows;
  }

  @Override
  public void close() {
    session.close();
  }

  /** One made document, or a few, and what the check must say of it. */
  record Case(String name, List<String> expected, JsonNode rows) {}
}
