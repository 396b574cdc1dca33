package budgetwarehouse.warehouse;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The distinct printed values of a store, as questions for the normaliser: a few thousand, however
 * many documents there are.
 */
public final class DistinctValues implements AutoCloseable {
  private static final String FOLDER = "normalisation";

  private final SqlSession session;
  private final SchemaFiles files;

  private DistinctValues(SqlSession session, SchemaFiles files) {
    this.session = session;
    this.files = files;
  }

  /** Read the store; the work folder takes the SQL files and may be removed after closing. */
  public static DistinctValues of(HandOff handOff, Path workFolder) {
    SqlSession session = SqlSession.spilling(workFolder.resolve("spill"));
    try {
      return new DistinctValues(session, StoreReading.read(session, handOff.input(), workFolder));
    } catch (RuntimeException e) {
      session.close();
      throw e;
    }
  }

  /** List the matches that ask for values, such as {@code code_match}. */
  public List<String> matches() {
    return files.sqlFiles(FOLDER).stream()
        .map(file -> file.getFileName().toString().replaceFirst("\\.sql$", ""))
        .toList();
  }

  /** Hand over the distinct values of one match in a fixed order, without keeping them. */
  public void forEach(String match, Consumer<DistinctValue> values) {
    Path file = files.folder().resolve(FOLDER).resolve(match + ".sql");
    session.query(file, row -> values.accept(value(row)));
  }

  private static DistinctValue value(Map<String, @Nullable String> row) {
    Map<String, String> texts = new HashMap<>();
    row.forEach((column, text) -> texts.put(column, text == null ? "" : text));
    return new DistinctValue(texts);
  }

  @Override
  public void close() {
    session.close();
  }
}
