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
      List.of("macros", "handoff", "staging", "identity", "wordings", "anchors", "contexts");

  /**
   * Bytes of printed figures up to which one thread reads them all: some tens of thousands of rows,
   * fewer than the 122,880 that the database hands to a thread at once. A second thread would find
   * nothing to do, and the first would wait for it, at full speed, at every statement.
   */
  private static final long ONE_THREAD_BYTES = 1_000_000;

  private StoreReading() {}

  /** Lay the schema into the work folder and fill the staging tables. */
  static SchemaFiles read(SqlSession session, HandOff handOff, Path workFolder) {
    if (handOff.figureBytes() <= ONE_THREAD_BYTES) {
      session.update("set threads = 1");
    }
    SchemaFiles files = SchemaFiles.copyTo(workFolder.resolve("warehouse-schema"));
    session.bind(Variable.SCHEMA_FOLDER, files.folder().toString());
    session.bind(Variable.HANDOFF_FOLDER, folder(workFolder.resolve("handoff")).toString());
    session.bind(
        Variable.LAST_LOAD, handOff.lastLoad().isPresent() ? handOff.lastLoad().getAsInt() : null);
    session.bind(Variable.BUILD_DATE, handOff.day().map(Object::toString).orElse(null));
    session.runFolder(files, "schemas");
    for (HandOff.File file : handOff.files()) {
      session.update(
          "insert into handoff_file (hand_off, path) values (?, ?)",
          file.handOff(),
          file.path().toAbsolutePath().toString());
    }
    FOLDERS.forEach(folder -> session.runFolder(files, folder));
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
