package budgetwarehouse.warehouse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;

/** A star of a few rows in memory ({@code comparison/star.sql}), and the comparisons over it. */
final class SmallStar {
  private static final Path SCHEMA = Path.of("warehouse-schema");
  private static final Path STAR = Path.of("src/test/resources/comparison/star.sql");
  private static final Path STRUCTURE_STAR = STAR.resolveSibling("structure_star.sql");

  private SmallStar() {}

  /** Open a database that holds the star and no comparison yet. */
  static Connection open() throws SQLException, IOException {
    Connection connection = DriverManager.getConnection("jdbc:duckdb:");
    run(connection, "set variable schema_folder = '" + SCHEMA.toAbsolutePath() + "'");
    run(connection, Files.readString(STAR));
    run(connection, Files.readString(STRUCTURE_STAR));
    return connection;
  }

  /** Make everything from the marts to the comparisons. */
  static void compare(Connection connection) throws SQLException, IOException {
    List<String> folders = WarehouseBuild.FOLDERS;
    runFolder(connection, "macros");
    for (String folder : folders.subList(folders.indexOf("marts"), folders.indexOf("chinese"))) {
      runFolder(connection, folder);
    }
  }

  static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  static List<Path> sqlFiles(String folder) throws IOException {
    try (Stream<Path> files = Files.list(SCHEMA.resolve(folder))) {
      return files.filter(file -> file.toString().endsWith(".sql")).sorted().toList();
    }
  }

  private static void runFolder(Connection connection, String folder)
      throws SQLException, IOException {
    for (Path file : sqlFiles(folder)) {
      run(connection, Files.readString(file));
    }
  }
}
