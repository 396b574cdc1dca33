package budgetwarehouse.warehouse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Consumer;
import org.duckdb.DuckDBDriver;
import org.jspecify.annotations.Nullable;

/** One DuckDB connection that runs SQL files; a failure names the file. */
final class SqlSession implements AutoCloseable {
  private static final String MEMORY = "jdbc:duckdb:";

  private final Connection connection;

  private SqlSession(Connection connection) {
    this.connection = connection;
  }

  /** Open a database in memory. */
  static SqlSession inMemory() {
    return open(MEMORY, new Properties());
  }

  /**
   * Open a database in memory that gives way to files in a folder when it grows; left alone it
   * takes most of the machine's memory, and the folder in which the process happens to run.
   */
  static SqlSession spilling(Path folder) {
    return spilling(folder, BuildLimits.ofMachine());
  }

  /** Open a database in memory that gives way within its limits. */
  static SqlSession spilling(Path folder, BuildLimits limits) {
    Properties properties = new Properties();
    limits.set(properties);
    properties.setProperty("temp_directory", folder.toAbsolutePath().toString());
    properties.setProperty("jdbc_stream_results", "true");
    return open(MEMORY, properties);
  }

  /** Open a database file that nothing may change. */
  static SqlSession readOnly(Path file) {
    return open(MEMORY + file.toAbsolutePath(), readOnly());
  }

  /**
   * Open a database file that nothing may change, to read answers larger than the memory.
   *
   * @param spill folder for what does not fit; made where it is needed
   */
  static SqlSession streaming(Path file, Path spill) {
    Properties properties = readOnly();
    properties.setProperty("temp_directory", spill.toAbsolutePath().toString());
    properties.setProperty("jdbc_stream_results", "true");
    return open(MEMORY + file.toAbsolutePath(), properties);
  }

  // to sort a table the database writes what does not fit into a folder beside the file
  private static Properties readOnly() {
    Properties properties = new Properties();
    properties.setProperty("duckdb.read_only", "true");
    properties.setProperty("memory_limit", BuildMemory.limit());
    return properties;
  }

  /** Open a database file to change it. */
  static SqlSession writable(Path file) {
    return open(MEMORY + file.toAbsolutePath(), new Properties());
  }

  private static SqlSession open(String address, Properties properties) {
    try {
      // a manager of drivers passes over those that an executor of Spark has loaded
      return new SqlSession(new DuckDBDriver().connect(address, properties));
    } catch (SQLException e) {
      throw new WarehouseFailure("cannot open " + address, e);
    }
  }

  /** Bind a value for the files that run after. */
  void bind(Variable variable, @Nullable Object value) {
    update(variable.statement(), value);
  }

  /** Run one statement with parameters. */
  void update(String sql, @Nullable Object... parameters) {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setObject(i + 1, parameters[i]);
      }
      statement.execute();
    } catch (SQLException e) {
      throw new WarehouseFailure("cannot run: " + sql, e);
    }
  }

  /** Drop a temporary table if it is there. */
  void dropTemporary(String table) {
    update("drop table if exists temp.main." + table);
  }

  /** Run every SQL file of a folder, by name. */
  void runFolder(SchemaFiles files, String folder) {
    files.sqlFiles(folder).forEach(this::run);
  }

  /** Run the statements of one file. */
  void run(Path file) {
    try (Statement statement = connection.createStatement()) {
      statement.execute(text(file));
    } catch (SQLException e) {
      throw new WarehouseFailure("cannot run " + file, e);
    }
  }

  /**
   * Run the statements of one file in one transaction: a commit for each of its comments would cost
   * as much as its table.
   */
  void runAtOnce(Path file) {
    try {
      connection.setAutoCommit(false);
      run(file);
      connection.commit();
    } catch (SQLException e) {
      throw abandoned(new WarehouseFailure("cannot commit " + file, e));
    } catch (WarehouseFailure e) {
      throw abandoned(e);
    }
    endTransaction();
  }

  /** Give up the transaction; what broke it is said, not that there is nothing to give up. */
  private WarehouseFailure abandoned(WarehouseFailure failure) {
    try {
      endTransaction();
    } catch (WarehouseFailure e) {
      failure.addSuppressed(e);
    }
    return failure;
  }

  /** Give up what is not committed; every other statement is a transaction of its own. */
  private void endTransaction() {
    try {
      if (!connection.getAutoCommit()) {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    } catch (SQLException e) {
      throw new WarehouseFailure("cannot end a transaction", e);
    }
  }

  /** Run a file that is one query and hand over its rows, each from column to text. */
  void query(Path file, Consumer<Map<String, @Nullable String>> rows) {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(text(file))) {
      while (result.next()) {
        rows.accept(row(result));
      }
    } catch (SQLException e) {
      throw new WarehouseFailure("cannot run " + file, e);
    }
  }

  /** Run a file that is one query and hand over the names of its columns and its rows. */
  void ask(Path file, Answer answer) throws IOException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(text(file))) {
      ResultSetMetaData columns = result.getMetaData();
      List<String> names = new ArrayList<>();
      for (int column = 1; column <= columns.getColumnCount(); column++) {
        names.add(columns.getColumnLabel(column));
      }
      answer.begin(names);
      RowReading.readAll(result, answer::row);
      answer.end();
    } catch (SQLException e) {
      throw new WarehouseFailure("cannot run " + file, e);
    }
  }

  /** Ask for the rows of what a parameter names, one after the other. */
  void read(String sql, String parameter, RowVisitor visitor) throws IOException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, parameter);
      try (ResultSet rows = statement.executeQuery()) {
        RowReading.readAll(rows, visitor);
      }
    } catch (SQLException e) {
      throw new WarehouseFailure("cannot read " + parameter, e);
    }
  }

  /** Return the tables and views with what they say of themselves. */
  WarehouseViews views() {
    return new WarehouseViews(connection);
  }

  private static Map<String, @Nullable String> row(ResultSet result) throws SQLException {
    ResultSetMetaData columns = result.getMetaData();
    Map<String, @Nullable String> row = new LinkedHashMap<>();
    for (int column = 1; column <= columns.getColumnCount(); column++) {
      row.put(columns.getColumnName(column), result.getString(column));
    }
    return row;
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new WarehouseFailure("cannot close the database", e);
    }
  }
}
