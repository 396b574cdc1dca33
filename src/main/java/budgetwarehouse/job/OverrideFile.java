package budgetwarehouse.job;

import budgetwarehouse.normalisation.override.OverrideList;
import budgetwarehouse.normalisation.override.OverrideTargets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The file of reviewed decisions as one build reads it.
 *
 * @param path where it is; empty where the load has none
 * @param content its bytes, read once
 */
record OverrideFile(Optional<Path> path, byte[] content) {
  static OverrideFile read(Optional<Path> path) throws IOException {
    return new OverrideFile(path, path.isPresent() ? Files.readAllBytes(path.get()) : new byte[0]);
  }

  /** Read its decisions; none was made after the day of the load. */
  OverrideList decisions(OverrideTargets targets, LocalDate loadDate) {
    return path.map(file -> OverrideList.read(name(file), content, targets, loadDate))
        .orElseGet(OverrideList::none);
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
