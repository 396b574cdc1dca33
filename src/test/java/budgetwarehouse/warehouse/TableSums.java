package budgetwarehouse.warehouse;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

/** The tables of a database file, each as the number of its rows and the sum of their hashes. */
public final class TableSums {
  private TableSums() {}

  /** Read the tables of every schema, whatever the order of their rows. */
  public static SortedMap<String, String> of(Path database) throws SQLException {
    SortedMap<String, String> tables = new TreeMap<>();
    var readOnly = new Properties();
    readOnly.setProperty("duckdb.read_only", "true");
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + database, readOnly)) {
      String names =
          "select '\"' || schema_name || '\".\"' || table_name || '\"' from duckdb_tables()";
      for (String table : Query.lines(connection, names)) {
        String sum = "select count(*) || ':' || coalesce(sum(hash(t)::hugeint), 0) from %s as t";
        tables.put(
            table.replace("\"", "").replaceFirst("^main\\.", ""),
            Query.lines(connection, sum.formatted(table)).get(0));
      }
    }
    return tables;
  }
}
