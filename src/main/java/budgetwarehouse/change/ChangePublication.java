package budgetwarehouse.change;

import budgetwarehouse.warehouse.WarehouseFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
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

  private static final Pattern UNFINISHED = Pattern.compile("\\.\\d{1,18}\\.\\d+");

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private ChangePublication() {}

  /** Write that nothing was published before a run. */
  public static ChangeSummary publishFirst(long run, Path folder) throws IOException {
    return replaced(folder, (work, draft) -> plain(ChangeSummary.first().ofRun(run), draft));
  }

  /** Set two warehouse files side by side and write what changed. */
  public static ChangeSummary publish(Path before, Path after, Path folder) throws IOException {
    return publish(before, after, UnaryOperator.identity(), folder);
  }

  /** Write what a run changed in the published warehouse. */
  public static ChangeSummary publishRun(long run, Path before, Path after, Path folder)
      throws IOException {
    return publish(before, after, summary -> summary.ofRun(run), folder);
  }

  private static ChangeSummary publish(
      Path before, Path after, UnaryOperator<ChangeSummary> naming, Path folder)
      throws IOException {
    return replaced(
        folder,
        (work, draft) -> {
          try (PairedBuilds builds = PairedBuilds.open(before, after, work)) {
            return write(builds, naming, draft);
          } catch (WarehouseFailure failure) {
            if (!failure.isOfDamage()) {
              throw failure;
            }
            // the later file has just been built and audited; a load is how a damaged one is mended
            return plain(naming.apply(ChangeSummary.damaged(failure.words())), draft);
          }
        });
  }

  /**
   * Delete what killed processes left of reports that are named by the number of a run; nobody else
   * may be writing such.
   */
  public static void clearUnfinished(Path reports) throws IOException {
    if (!Files.isDirectory(reports)) {
      return;
    }
    List<Path> unfinished;
    try (Stream<Path> children = Files.list(reports)) {
      unfinished =
          children
              .filter(path -> UNFINISHED.matcher(path.getFileName().toString()).matches())
              .toList();
    }
    for (Path left : unfinished) {
      remove(left);
    }
  }

  /** Read the counts of a report. */
  public static ChangeSummary read(Path folder) {
    return MAPPER.readValue(folder.resolve(SUMMARY), ChangeSummary.class);
  }

  private static ChangeSummary write(
      PairedBuilds builds, UnaryOperator<ChangeSummary> naming, Path folder) throws IOException {
    Optional<String> obstacle = builds.compare();
    if (obstacle.isPresent()) {
      return plain(naming.apply(ChangeSummary.notComparable(obstacle.get())), folder);
    }

    ChangeSummary summary = naming.apply(builds.summary());
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

  /** Write a report beside the folder, on its disk, under a name that nobody else has. */
  private static ChangeSummary replaced(Path folder, Report report) throws IOException {
    Path parent = Files.createDirectories(folder.toAbsolutePath().getParent());
    Path own = Files.createTempDirectory(parent, "." + folder.getFileName() + ".");
    try {
      Path work = Files.createDirectory(own.resolve("work"));
      Path draft = Files.createDirectory(own.resolve("draft"));
      ChangeSummary summary = report.write(work, draft);
      remove(folder);
      Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
      return summary;
    } finally {
      remove(own);
    }
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

  /** Writes a report. */
  @FunctionalInterface
  private interface Report {
    /** Write it into the draft, with a folder for what is needed meanwhile. */
    ChangeSummary write(Path work, Path draft) throws IOException;
  }
}
