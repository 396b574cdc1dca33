package budgetwarehouse.warehouse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The log that the database keeps beside a file while somebody changes it.
 *
 * <p>Beside a published file there should be none, since nobody changes one. Whoever opens the file
 * would be answered with what the log says, and could not open the next one that takes its place.
 */
final class WriteAheadLog {
  private WriteAheadLog() {}

  /** Return where the log of a file would stand. */
  static Path of(Path database) {
    return database.resolveSibling(database.getFileName() + ".wal");
  }

  /** Return whether a file has one. */
  static boolean isBeside(Path database) {
    return Files.exists(of(database));
  }

  /** Delete that of a published file; what it says was never published. */
  static void remove(Path published) throws IOException {
    Files.deleteIfExists(of(published));
  }
}
