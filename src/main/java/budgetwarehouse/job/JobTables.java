package budgetwarehouse.job;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/** Makes the tables of the job metadata, as the framework ships them for each database. */
enum JobTables {
  SQLITE("schema-sqlite.sql", "BATCH_JOB_INSTANCE") {
    @Override
    void prepare(Connection connection, String schema) {
      // the file is the schema, and the transaction its lock
    }
  },
  POSTGRESQL("schema-postgresql.sql", "batch_job_instance") {
    @Override
    void prepare(Connection connection, String schema) throws SQLException {
      // two processes that start at once take turns; the lock ends with the transaction
      try (PreparedStatement turn = connection.prepareStatement(TAKE_TURNS)) {
        turn.setString(1, schema);
        turn.execute();
      }
      try (Statement statement = connection.createStatement()) {
        statement.execute(MAKE_SCHEMA + statement.enquoteIdentifier(schema, true));
      }
    }
  };

  private static final String FOLDER = "org/springframework/batch/core/";
  private static final String TAKE_TURNS = "select pg_advisory_xact_lock(hashtext(?))";
  private static final String MAKE_SCHEMA = "create schema if not exists ";

  private final String script;
  private final String firstTable;

  JobTables(String script, String firstTable) {
    this.script = FOLDER + script;
    this.firstTable = firstTable;
  }

  /** Make the place of the tables, inside the transaction that makes them. */
  abstract void prepare(Connection connection, String schema) throws SQLException;

  /** Make all tables where there are none: all or none, since a kill may come in between. */
  void make(HikariDataSource source) throws SQLException {
    String schema = source.getSchema();
    try (Connection connection = source.getConnection()) {
      if (areThere(connection, schema)) {
        return;
      }
      connection.setAutoCommit(false);
      prepare(connection, schema);
      if (!areThere(connection, schema)) {
        ScriptUtils.executeSqlScript(connection, new ClassPathResource(script));
      }
      connection.commit();
    }
  }

  private boolean areThere(Connection connection, String schema) throws SQLException {
    try (ResultSet tables = connection.getMetaData().getTables(null, schema, firstTable, null)) {
      return tables.next();
    }
  }
}
