package budgetwarehouse.warehouse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Rebuilds the star schema whole from the store into a new database file.
 *
 * <p>The SQL files run folder by folder; a file reads only what folders before its own have made,
 * so that no list of dependencies is needed.
 */
public final class WarehouseBuild {
  /** Folders after those that {@link StoreReading} runs, in the order in which they run. */
  static final List<String> FOLDERS =
      List.of(
          "matches",
          "rulings",
          "readings",
          "listings",
          "disclosures",
          "positions",
          "selections",
          "repetitions",
          "dispositions",
          "fates",
          "printed",
          "lineages",
          "possibilities",
          "conformities",
          "dimensions",
          "keys",
          "lines",
          "themes",
          "arrivals",
          "subjects",
          "facts",
          "scopes",
          "inputs",
          "complements",
          "pairings",
          "sentinels",
          "checks",
          "verdicts",
          "outcomes",
          "citations",
          "causes",
          "findings",
          "gates",
          "occurrences",
          "reviews",
          "marts",
          "amounts",
          "totals",
          "members",
          "grounds",
          "structures",
          "targets",
          "judgements",
          "series",
          "sides",
          "pairs",
          "growths",
          "standings",
          "years",
          "prices",
          "objects",
          "priced",
          "quantities",
          "costs",
          "cohorts",
          "ranks",
          "comparisons",
          "statements",
          "measures",
          "headlines",
          "lookups",
          "resolutions",
          "questions",
          "chinese");

  private static final List<String> FOLDERS_IN_ORDER =
      Stream.concat(StoreReading.FOLDERS.stream(), FOLDERS.stream()).toList();

  private static final String CHECKS = "checks";

  private WarehouseBuild() {}

  /**
   * Build a warehouse beside the published one.
   *
   * @param folder where the published file lies; the new one must be on the same disk
   * @param buildId name of the build, part of the file's name
   */
  public static BuiltWarehouse build(HandOff handOff, Path folder, String buildId) {
    return build(handOff, folder, buildId, Set.of());
  }

  /** Build without the files of some folders, on which the others do not depend. */
  static BuiltWarehouse build(
      HandOff handOff, Path folder, String buildId, Set<String> foldersLeftOut) {
    BuiltWarehouse built = BuiltWarehouse.in(folder, buildId);
    removeAbandoned(built.file());
    try (SqlSession session = SqlSession.spilling(built.workFolder().resolve("spill"))) {
      session.bind(Variable.DATABASE_FILE, built.file().toAbsolutePath().toString());
      // The version that analysts' own clients can open (src/docs/decisions.md).
      session.update(
          "attach (getvariable('database_file')) as warehouse (storage_version 'v1.5.0')");
      session.update("use warehouse");
      SchemaFiles files = StoreReading.read(session, handOff, built.workFolder());
      TableLifetimes lifetimes = TableLifetimes.of(files, FOLDERS_IN_ORDER);
      FOLDERS.stream()
          .filter(name -> !foldersLeftOut.contains(name))
          .forEach(
              name -> {
                run(session, files, name);
                lifetimes.endingWith(name).forEach(session::dropTemporary);
              });
      session.update("checkpoint warehouse");
      session.update("use memory");
      session.update("detach warehouse");
    }
    return built;
  }

  /** Run the files of a folder. */
  static void run(SqlSession session, SchemaFiles files, String folder) {
    if (folder.equals(CHECKS)) {
      files.sqlFiles(folder).forEach(check -> runCheck(session, check));
    } else {
      files.sqlFiles(folder).forEach(session::runAtOnce);
    }
  }

  /** Run one check; one that breaks is noted, and the others run. */
  private static void runCheck(SqlSession session, Path check) {
    try {
      session.runAtOnce(check);
    } catch (WarehouseFailure e) {
      String id = check.getFileName().toString().replaceFirst("\\.sql$", "");
      session.update(
          "insert into check_fault (check_id, message) values (?, ?)",
          id,
          e.getCause() == null ? e.getMessage() : e.getCause().getMessage());
    }
  }

  private static void removeAbandoned(Path file) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.deleteIfExists(file);
      Files.deleteIfExists(file.resolveSibling(file.getFileName() + ".wal"));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot remove the abandoned build " + file, e);
    }
  }
}
