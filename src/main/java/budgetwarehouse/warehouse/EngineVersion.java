package budgetwarehouse.warehouse;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Asks the database engine which one it is. */
public final class EngineVersion {
  private static final String IN_MEMORY = "jdbc:duckdb:";

  private EngineVersion() {}

  /** Return the version of DuckDB as it states it; blank where it does not start. */
  public static String duckdb() {
    try (Connection connection = DriverManager.getConnection(IN_MEMORY)) {
      return connection.getMetaData().getDatabaseProductVersion();
    } catch (SQLException e) {
      return "";
    }
  }
}
