package budgetwarehouse.warehouse;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.duckdb.DuckDBDriver;

/**
 * A connection for SQL that other people write: it reads the published warehouse and nothing else.
 *
 * <p>No folder is listed as allowed, since an allowed folder may also be written to, even by a
 * read-only connection.
 */
public final class AnalystConnection {
  private static final String SPILL = "temp_directory";

  private AnalystConnection() {}

  /** Open the published file; the caller closes the connection. */
  public static Connection open(Path published, AnalystLimits limits) throws SQLException {
    return connection(published, properties(limits));
  }

  /**
   * Open it for answers of any length, whose rows come as they are found. One answer at a time: the
   * next question ends it.
   *
   * <p>One process opens a file in one way only: while this is open, {@link #open} is refused.
   */
  static Connection streaming(Path published, AnalystLimits limits) throws SQLException {
    Properties properties = properties(limits);
    properties.setProperty(DuckDBDriver.JDBC_STREAM_RESULTS, "true");
    return connection(published, properties);
  }

  /**
   * Open it for the program's own queries over all of it, which no person waits for.
   *
   * @param spill folder for what does not fit into memory; made where it is needed
   */
  static Connection spilling(Path published, AnalystLimits limits, Path spill) throws SQLException {
    Properties properties = properties(limits);
    properties.setProperty(SPILL, spill.toAbsolutePath().toString());
    return connection(published, properties);
  }

  private static Connection connection(Path published, Properties properties) throws SQLException {
    if (WriteAheadLog.isBeside(published)) {
      throw new SQLException(WarehouseFailure.FOREIGN_LOG + "：" + WriteAheadLog.of(published));
    }
    return DriverManager.getConnection("jdbc:duckdb:" + published.toAbsolutePath(), properties);
  }

  private static Properties properties(AnalystLimits limits) {
    Properties properties = new Properties();
    properties.setProperty("access_mode", "READ_ONLY");
    properties.setProperty("enable_external_access", "false");
    properties.setProperty("allow_community_extensions", "false");
    properties.setProperty("memory_limit", limits.memory());
    // none: with one of no size the database would still leave an empty file beside the warehouse
    properties.setProperty(SPILL, "");
    properties.setProperty("threads", Integer.toString(limits.threads()));
    properties.setProperty("max_execution_time", Long.toString(limits.time().toMillis()));
    properties.setProperty("lock_configuration", "true");
    return properties;
  }
}
