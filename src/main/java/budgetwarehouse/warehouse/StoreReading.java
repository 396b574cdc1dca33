package budgetwarehouse.warehouse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads the hand-off into temporary tables, the same way for the normaliser and for a build. */
final class StoreReading {
  /** Folders in the order in which they run. */
  static final List<String> FOLDERS =
      List.of(
          "lists",
          "macros",
          "handoff",
          "receipts",
          "documents",
          "sayings",
          "archives",
          "identity",
          "staging",
          "wordings",
          "anchors",
          "contexts");

  /** Folders that say which documents there are, without what they print. */
  private static final List<String> IDENTITY = FOLDERS.subList(0, FOLDERS.indexOf("staging"));

  /**
   * Bytes of printed figures up to which one thread reads them all: some tens of thousands of rows,
   * fewer than the 122,880 that the database hands to a thread at once. A second thread would find
   * nothing to do, and the first would wait for it, at full speed, at every statement.
   */
  private static final long ONE_THREAD_BYTES = 1_000_000;

  private StoreReading() {}

  /** Lay the schema into the work folder and fill the staging tables. */
  static SchemaFiles read(SqlSession session, BuildInput input, Path workFolder) {
    return read(session, input, workFolder, FOLDERS);
  }

  /** Lay the schema into the work folder and say which documents there are. */
  static SchemaFiles readIdentity(SqlSession session, BuildInput input, Path workFolder) {
    return read(session, input, workFolder, IDENTITY);
  }

  private static SchemaFiles read(
      SqlSession session, BuildInput input, Path workFolder, List<String> folders) {
    if (input.figureBytes() <= ONE_THREAD_BYTES) {
      session.update("set threads = 1");
    }
    SchemaFiles files = SchemaFiles.copyTo(workFolder.resolve("warehouse-schema"));
    session.bind(Variable.SCHEMA_FOLDER, files.folder().toString());
    session.bind(Variable.HANDOFF_FOLDER, folder(workFolder.resolve("handoff")).toString());
    session.bind(
        Variable.LAST_LOAD, input.lastLoad().isPresent() ? input.lastLoad().getAsInt() : null);
    session.bind(Variable.BUILD_DATE, input.day().map(Object::toString).orElse(null));
    session.runFolder(files, "schemas");
    for (HandOff.File file : input.files()) {
      session.update(
          "insert into handoff_file (hand_off, path) values (?, ?)",
          file.handOff(),
          file.path().toAbsolutePath().toString());
    }
    folders.forEach(folder -> files.sqlFiles(folder).forEach(session::runAtOnce));
    return files;
  }

  private static Path folder(Path folder) {
    try {
      return Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot create " + folder, e);
    }
  }
}
