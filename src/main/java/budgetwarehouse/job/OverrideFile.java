package budgetwarehouse.job;

import budgetwarehouse.document.ContentHash;
import budgetwarehouse.normalisation.override.OverrideList;
import budgetwarehouse.normalisation.override.OverrideTargets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** The file of reviewed decisions as one build reads it: once, so that its hash is that of it. */
final class OverrideFile {
  private final Path path;
  private final byte[] content;

  private OverrideFile(Path path, byte[] content) {
    this.path = path;
    this.content = content;
  }

  static OverrideFile read(Path path) throws IOException {
    return new OverrideFile(path, Files.readAllBytes(path));
  }

  String path() {
    return path.toString();
  }

  String sha256() {
    return ContentHash.of(content);
  }

  /** Read the decisions that had been made by a day; later ones are passed over. */
  OverrideList decisionsAsOf(OverrideTargets targets, LocalDate day) {
    return OverrideList.readAsOf(String.valueOf(path.getFileName()), content, targets, day);
  }

  /** Read its decisions; none was made after the day of the load. */
  OverrideList decisions(OverrideTargets targets, LocalDate loadDate) {
    return OverrideList.read(String.valueOf(path.getFileName()), content, targets, loadDate);
  }
}
