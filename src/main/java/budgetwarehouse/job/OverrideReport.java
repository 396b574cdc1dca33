package budgetwarehouse.job;

import budgetwarehouse.document.FileFinding;
import budgetwarehouse.job.intake.JsonFile;
import budgetwarehouse.normalisation.override.OverrideAccount;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What became of the file of reviewed decisions in one build.
 *
 * @param file the file, or blank where the load has none
 * @param sha256 hash of its content: the build depends on it as on the code lists
 * @param decisions decisions that can be used
 * @param applied those that changed an answer
 * @param findings what is wrong with its lines
 */
record OverrideReport(
    String file, String sha256, int decisions, int applied, List<FileFinding> findings) {
  private static final String NAME = "overrides.json";

  /** Keep the list. */
  OverrideReport {
    findings = List.copyOf(findings);
  }

  static OverrideReport of(Optional<OverrideFile> file, OverrideAccount account) {
    return new OverrideReport(
        file.map(OverrideFile::path).orElse(""),
        file.map(OverrideFile::sha256).orElse(""),
        account.decisions(),
        account.decisionsApplied(),
        account.findings());
  }

  /** Write it beside the build, for the report of the load. */
  void write(Path buildFolder) throws IOException {
    JsonFile.write(buildFolder.resolve(NAME), this);
  }

  /** Read back what the matching of this run wrote; a run that came not so far has none. */
  static OverrideReport read(Path buildFolder) {
    Path file = buildFolder.resolve(NAME);
    return Files.isRegularFile(file)
        ? JsonFile.read(file, OverrideReport.class)
        : new OverrideReport("", "", 0, 0, List.of());
  }
}
