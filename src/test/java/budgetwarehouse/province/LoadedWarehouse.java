package budgetwarehouse.province;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** Asks a published warehouse the queries that stand beside the lists of the made province. */
final class LoadedWarehouse implements AutoCloseable {
  private static final Path QUERIES = Path.of("src/test/resources/province");

  private final Connection connection;

  private LoadedWarehouse(Connection connection) {
    this.connection = connection;
  }

  /** Open what is published in a data folder. */
  static LoadedWarehouse in(Path data) throws SQLException {
    var readOnly = new Properties();
    readOnly.setProperty("duckdb.read_only", "true");
    String file = "jdbc:duckdb:" + data.resolve("warehouse.duckdb");
    return new LoadedWarehouse(DriverManager.getConnection(file, readOnly));
  }

  /** Return what a query of two columns says of each file; an archive says what its members do. */
  Map<String, List<String>> byFile(String query) throws SQLException, IOException {
    Map<String, List<String>> entries = new HashMap<>();
    for (List<String> row : rows(query)) {
      String file = row.get(0).replaceFirst("!/.*", "");
      entries.computeIfAbsent(file, unused -> new ArrayList<>()).add(row.get(1));
    }
    return entries;
  }

  /** Return all rows of a query, a blank where there is no value. */
  List<List<String>> rows(String query) throws SQLException, IOException {
    List<List<String>> rows = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet result =
            statement.executeQuery(Files.readString(QUERIES.resolve(query + ".sql")))) {
      while (result.next()) {
        List<String> row = new ArrayList<>();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
          String text = result.getString(i);
          row.add(text == null ? "" : text);
        }
        rows.add(row);
      }
    }
    return rows;
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
