package budgetwarehouse.warehouse;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The database's native library, which the driver unpacks into the temporary folder. */
public final class DatabaseLibrary {
  private DatabaseLibrary() {}

  /** Load it and return its version. */
  public static String version() {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:")) {
      return connection.getMetaData().getDatabaseProductVersion();
    } catch (SQLException e) {
      throw new WarehouseFailure("cannot load the database's library", e);
    }
  }
}
