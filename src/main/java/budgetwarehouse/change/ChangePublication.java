package budgetwarehouse.change;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes what moved between two warehouse files: a pure function of the two. The folder is there
 * whole or not at all, and one that is there is replaced.
 */
public final class ChangePublication {
  /** File of the counts, for programs. */
  public static final String SUMMARY = "changes.json";

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private ChangePublication() {}

  /** Write that nothing was published before. */
  public static ChangeSummary publishFirst(Path folder) throws IOException {
    Path draft = draft(folder);
    ChangeSummary summary = plain(ChangeSummary.first(), draft);
    replace(draft, folder);
    return summary;
  }

  /** Set two warehouse files side by side and write what changed. */
  public static ChangeSummary publish(Path before, Path after, Path folder) throws IOException {
    Path draft = draft(folder);
    Path work = folder.resolveSibling(folder.getFileName() + ".work");
    remove(work);
    Files.createDirectories(work);
    ChangeSummary summary;
    try (PairedBuilds builds = PairedBuilds.open(before, after, work)) {
      summary = write(builds, draft);
    } finally {
      remove(work);
    }
    replace(draft, folder);
    return summary;
  }

  /** Read the counts of a report. */
  public static ChangeSummary read(Path folder) {
    return MAPPER.readValue(folder.resolve(SUMMARY), ChangeSummary.class);
  }

  private static ChangeSummary write(PairedBuilds builds, Path folder) throws IOException {
    Optional<String> obstacle = builds.compare();
    if (obstacle.isPresent()) {
      return plain(ChangeSummary.notComparable(obstacle.get()), folder);
    }

    ChangeSummary summary = builds.summary();
    if (!summary.hasChanges()) {
      return plain(summary, folder);
    }
    ChangeWorkbook.write(builds, summary, folder);
    ChangePage.write(summary, builds.rows("page_document"), builds.rows("page_value"), folder);
    writeSummary(summary, folder);
    return summary;
  }

  private static ChangeSummary plain(ChangeSummary summary, Path folder) throws IOException {
    ChangePage.write(summary, folder);
    writeSummary(summary, folder);
    return summary;
  }

  private static void writeSummary(ChangeSummary summary, Path folder) throws IOException {
    Files.writeString(folder.resolve(SUMMARY), MAPPER.writeValueAsString(summary) + "\n");
  }

  private static Path draft(Path folder) throws IOException {
    Path draft = folder.resolveSibling(folder.getFileName() + ".draft");
    remove(draft);
    return Files.createDirectories(draft);
  }

  private static void replace(Path draft, Path folder) throws IOException {
    remove(folder);
    Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
  }

  private static void remove(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    List<Path> paths;
    try (Stream<Path> walk = Files.walk(folder)) {
      paths = walk.sorted(Comparator.reverseOrder()).toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    for (Path path : paths) {
      Files.deleteIfExists(path);
    }
  }
}
