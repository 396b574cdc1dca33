package budgetwarehouse.warehouse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads every block of every table of a published file, and each Parquet copy against its table.
 *
 * <p>The database checks a block when it reads it, so a damaged file serves whoever asks for what
 * lies elsewhere; only reading all of it tells. Rows are counted and hashed as they pass.
 */
public final class WholeReading {
  private static final String LITTLE_MEMORY = "set memory_limit = '512MB'";

  private final Path published;
  private final Path parquet;
  private final Path workFolder;

  /**
   * Prepare to read.
   *
   * @param parquet folder of the Parquet copies, one folder a table
   * @param workFolder where the SQL files are laid out; the caller deletes it
   */
  public WholeReading(Path published, Path parquet, Path workFolder) {
    this.published = published;
    this.parquet = parquet;
    this.workFolder = workFolder;
  }

  /**
   * Return how many tables there are, and what is wrong with them or with their copies.
   *
   * @throws WarehouseFailure when not even the list of tables can be read
   */
  public Outcome read() {
    Path sql = SchemaFiles.copyTo(workFolder.resolve("whole-reading")).folder();
    Path queries = sql.resolve("publication");
    try (SqlSession session = SqlSession.readOnly(published)) {
      session.update(LITTLE_MEMORY);
      List<String> tables = new ArrayList<>();
      session.query(
          queries.resolve("table_name.sql"), row -> tables.add(text(row.get("table_name"))));
      List<Fault> faults = new ArrayList<>();
      for (String table : tables) {
        fault(session, queries, table).ifPresent(faults::add);
      }
      return new Outcome(tables.size(), faults);
    }
  }

  private Optional<Fault> fault(SqlSession session, Path queries, String table) {
    Digest held;
    try {
      session.bind(Variable.TABLE_NAME, table);
      held = digest(session, queries.resolve("table_digest.sql"));
    } catch (WarehouseFailure e) {
      return Optional.of(new Fault(published, "表 " + table + " 读不出：" + said(e)));
    }
    Path copy = parquet.resolve(table).resolve(table + ".parquet");
    if (!Files.isRegularFile(copy)) {
      return Optional.of(new Fault(copy, "没有这份副本"));
    }
    try {
      session.bind(Variable.PARQUET_FILE, copy.toString());
      Digest copied = digest(session, queries.resolve("parquet_digest.sql"));
      if (!copied.equals(held)) {
        held = digest(session, queries.resolve("table_digest_as_copied.sql"));
      }
      return copied.differenceFrom(held).map(says -> new Fault(copy, says));
    } catch (WarehouseFailure e) {
      return Optional.of(new Fault(copy, "读不出：" + said(e)));
    }
  }

  private static Digest digest(SqlSession session, Path query) {
    List<Digest> digests = new ArrayList<>();
    session.query(
        query,
        row ->
            digests.add(
                new Digest(
                    Long.parseLong(text(row.get("row_count"))), text(row.get("content_digest")))));
    return digests.get(0);
  }

  // the first line: the rest is the engine's account of its own stack
  private static String said(WarehouseFailure failure) {
    Throwable cause = failure.getCause() == null ? failure : failure.getCause();
    return String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
  }

  private static String text(@Nullable String cell) {
    return Objects.requireNonNull(cell);
  }

  /**
   * What was read.
   *
   * @param tables number of tables
   * @param faults what is wrong; none where all is as it was published
   */
  public record Outcome(int tables, List<Fault> faults) {
    /** Keep the list. */
    public Outcome {
      faults = List.copyOf(faults);
    }
  }

  /**
   * A file that is not what was published.
   *
   * @param file the published file, or a copy
   * @param says what is wrong, in Chinese
   */
  public record Fault(Path file, String says) {
    @Override
    public String toString() {
      return file + "：" + says;
    }
  }

  private record Digest(long rows, String content) {
    Optional<String> differenceFrom(Digest table) {
      if (rows != table.rows) {
        return Optional.of("有 " + rows + " 行，表中有 " + table.rows + " 行");
      }
      return content.equals(table.content) ? Optional.empty() : Optional.of("内容与表不同");
    }
  }
}
