package budgetwarehouse.warehouse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Two warehouse files in one session, neither of which is changed, with room for what is found out
 * about them: {@code before} and {@code after} to the SQL of {@code warehouse-schema/changes/}.
 */
public final class WarehousePair implements AutoCloseable {
  private static final String FOLDER = "changes";

  private final SqlSession session;
  private final Path folder;

  private WarehousePair(SqlSession session, Path folder) {
    this.session = session;
    this.folder = folder;
  }

  /**
   * Open two warehouse files.
   *
   * @param workFolder takes the SQL files and what the memory does not hold; the caller deletes it
   */
  public static WarehousePair open(Path before, Path after, Path workFolder) {
    Path folder = SchemaFiles.copyTo(workFolder.resolve("warehouse-schema")).folder();
    SqlSession session = SqlSession.spilling(workFolder.resolve("spilled"));
    try {
      session.bind(Variable.DATABASE_FILE, before.toAbsolutePath().toString());
      session.update("attach (getvariable('database_file')) as before (read_only)");
      session.bind(Variable.DATABASE_FILE, after.toAbsolutePath().toString());
      session.update("attach (getvariable('database_file')) as after (read_only)");
      session.bind(Variable.CHANGE_FOLDER, folder.resolve(FOLDER).toString());
      return new WarehousePair(session, folder.resolve(FOLDER));
    } catch (WarehouseFailure e) {
      session.close();
      throw e;
    }
  }

  /** Run a file of the folder. */
  public void run(String name) {
    session.run(file(name));
  }

  /** Ask a query of the folder. */
  public void ask(String query, Answer answer) throws IOException {
    session.ask(file(query), answer);
  }

  /** Return the columns that a comparison has on both sides; none where a side does not have it. */
  public List<String> commonColumns(String comparison) {
    session.bind(Variable.COMPARISON, comparison);
    List<String> columns = new ArrayList<>();
    session.query(
        file("common_column"), row -> columns.add(Objects.requireNonNull(row.get("column_name"))));
    return columns;
  }

  /** Say which columns depend on the price index alone. */
  public void bindPriceColumns(List<String> columns) {
    session.bind(Variable.PRICE_COLUMNS, String.join(" ", columns));
  }

  /** Set the rows of a comparison side by side and keep those that are not the same. */
  public void compare(ComparedColumns columns) {
    columns.bind(session);
    run("compared_name");
    run("compared_row");
    run("paired_row");
    run("row_of_comparison");
  }

  private Path file(String name) {
    return folder.resolve(name + ".sql");
  }

  @Override
  public void close() {
    session.close();
  }
}
