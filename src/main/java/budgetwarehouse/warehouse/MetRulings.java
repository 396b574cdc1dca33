package budgetwarehouse.warehouse;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/** Says which decisions for one division or body meet a printed figure there. */
public final class MetRulings {
  private MetRulings() {}

  /**
   * Return the lines of those decisions.
   *
   * @param handOff the store, and the match files already written
   * @param workFolder takes the SQL files and may be removed afterwards
   */
  public static Set<Integer> lines(HandOff handOff, Path workFolder) {
    Set<Integer> lines = new HashSet<>();
    try (SqlSession session = SqlSession.inMemory()) {
      SchemaFiles files = StoreReading.read(session, handOff.input(), workFolder);
      session.runFolder(files, "matches");
      session.runFolder(files, "rulings");
      Path query = files.folder().resolve("queries").resolve("met_ruling.sql");
      session.query(query, row -> lines.add(Integer.valueOf(String.valueOf(row.get("line")))));
    }
    return lines;
  }
}
