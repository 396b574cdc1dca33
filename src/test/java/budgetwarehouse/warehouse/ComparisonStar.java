package budgetwarehouse.warehouse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A star of a few rows in memory ({@code comparison/star.sql}) and the comparisons over it. */
record ComparisonStar(Connection connection) implements AutoCloseable {
  private static final Path SCHEMA = Path.of("warehouse-schema");

  /** What the open data, the identity of the build and the loads read, the star leaves out. */
  private static final Predicate<String> COMPARED =
      Pattern.compile("(?!mart_(?:fiscal_|build|document_source|load)).*\\.sql").asMatchPredicate();

  /** Make the star; comparisons are made by {@link #compare}. */
  static ComparisonStar open() throws SQLException {
    var star = new ComparisonStar(DriverManager.getConnection("jdbc:duckdb:"));
    star.run("set variable schema_folder = '" + SCHEMA.toAbsolutePath() + "'");
    star.runFile(SCHEMA.resolve("schemas/handoff_file.sql"));
    star.runFile(Path.of("src/test/resources/comparison/star.sql"));
    star.runFile(Path.of("src/test/resources/comparison/structure_star.sql"));
    star.runFolder("lists");
    star.runFolder("macros");
    return star;
  }

  /** Make the comparisons of the rows as they are now. */
  void compare() throws SQLException {
    List<String> order = WarehouseBuild.FOLDERS;
    int end = order.indexOf("comparisons") + 1;
    for (String folder : order.subList(order.indexOf("marts"), end)) {
      runFolder(folder);
    }
  }

  /** Run statements. */
  void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** Ask a question; columns of a line are divided by {@code |}. */
  List<String> lines(String sql) throws SQLException {
    return Query.lines(connection, sql);
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }

  private void runFolder(String folder) throws SQLException {
    for (Path file : sqlFiles(folder)) {
      runFile(file);
    }
  }

  private void runFile(Path file) throws SQLException {
    try {
      run(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  private static List<Path> sqlFiles(String folder) {
    try (Stream<Path> files = Files.list(SCHEMA.resolve(folder))) {
      return files.filter(file -> COMPARED.test(file.getFileName().toString())).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + folder, e);
    }
  }
}
