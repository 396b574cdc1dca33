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

  private StoreReading() {}

  /** Lay the schema into the work folder and fill the staging tables. */
  static SchemaFiles read(SqlSession session, HandOff handOff, Path workFolder) {
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
