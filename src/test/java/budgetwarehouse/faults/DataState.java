package budgetwarehouse.faults;

import budgetwarehouse.document.ContentHash;
import budgetwarehouse.warehouse.TableSums;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What a data folder holds, as texts that are equal where the contents are.
 *
 * @param tables count and order-free hash of every table of the published warehouse
 * @param files every file with its hash; without one where the file tells times
 * @param documents the keys in the store, doubled ones twice
 */
record DataState(
    SortedMap<String, String> tables, SortedMap<String, String> files, List<String> documents) {
  private static final Set<String> WITH_TIMES =
      Set.of(
          "jobs.sqlite",
          "warehouse.duckdb",
          ".lock",
          ".export-lock",
          "reports",
          "logs",
          "metrics",
          "lineage");

  static DataState of(Path data) throws IOException, SQLException {
    return new DataState(tables(data.resolve("warehouse.duckdb")), files(data), documents(data));
  }

  /** Say in what another differs; empty where in nothing. */
  List<String> differences(DataState other) {
    List<String> differences = new ArrayList<>();
    compare("table", tables, other.tables, differences);
    compare("file", files, other.files, differences);
    if (!documents.equals(other.documents)) {
      differences.add("store holds " + other.documents + " instead of " + documents);
    }
    return differences;
  }

  private static void compare(
      String kind,
      SortedMap<String, String> expected,
      SortedMap<String, String> found,
      List<String> differences) {
    var names = new TreeSet<>(expected.keySet());
    names.addAll(found.keySet());
    for (String name : names) {
      String one = expected.getOrDefault(name, "absent");
      String other = found.getOrDefault(name, "absent");
      if (!one.equals(other)) {
        differences.add(kind + " " + name + ": " + other + " instead of " + one);
      }
    }
  }

  /** Hash every table of every schema, whatever the order of its rows. */
  static SortedMap<String, String> tables(Path warehouse) throws SQLException {
    return Files.exists(warehouse) ? TableSums.of(warehouse) : new TreeMap<>();
  }

  private static List<String> documents(Path data) throws SQLException, IOException {
    if (!Files.isDirectory(data.resolve("store"))) {
      return List.of();
    }
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      String files = data.resolve("store") + "/v*/*/document.parquet";
      return column(
          statement, "select document_key from read_parquet('" + files + "') order by all");
    }
  }

  private static List<String> column(Statement statement, String sql) throws SQLException {
    List<String> values = new ArrayList<>();
    try (ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        values.add(rows.getString(1));
      }
    }
    return values;
  }

  // what an attempt that failed says of itself stays, for people to read
  private static boolean isLeftOut(Path data, Path path) {
    String name = path.getFileName().toString();
    return path.equals(data) || name.endsWith("-failure.txt") || name.contains("-refused.");
  }

  // an export is not resumed but begun anew, under the next number
  private static String name(Path relative) {
    return relative.toString().replaceFirst("^reports/([a-z-]+)-\\d+\\.", "reports/$1.");
  }

  private static SortedMap<String, String> files(Path data) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(data)) {
      for (Path file : walk.filter(path -> !isLeftOut(data, path)).toList()) {
        Path relative = data.relativize(file);
        boolean compared =
            Files.isRegularFile(file)
                && !WITH_TIMES.contains(relative.getName(0).toString())
                && !WITH_TIMES.contains(file.getFileName().toString());
        files.put(name(relative), compared ? ContentHash.of(Files.readAllBytes(file)) : "there");
      }
    }
    return files;
  }
}
