package budgetwarehouse.run;

import static org.assertj.core.api.Assumptions.assumeThat;

import budgetwarehouse.RealDisclosures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * A warehouse that several test classes read and none may change; it is loaded once, by the first
 * that asks, under {@code target/whole-runs}.
 */
public final class SharedRun {
  /** The sample of the project. */
  public static final SharedRun SAMPLE = new SharedRun("sample", Path.of("sample-input"));

  /** The documents that the sample retells, where they are at hand. */
  static final SharedRun REAL = new SharedRun("real", RealDisclosures.FOLDER);

  private static final Path ROOT = Path.of("target/whole-runs");

  private final String name;
  private final Path documents;
  private Optional<WholeRun> loaded = Optional.empty();

  private SharedRun(String name, Path documents) {
    this.name = name;
    this.documents = documents;
  }

  /** Return both. */
  static List<SharedRun> all() {
    return List.of(SAMPLE, REAL);
  }

  /** Return the loaded warehouse; the test is passed over where the documents are not at hand. */
  public synchronized WholeRun loaded() throws IOException {
    assumeThat(documents).exists();
    if (loaded.isEmpty()) {
      loaded = Optional.of(load());
    }
    return loaded.get();
  }

  private WholeRun load() throws IOException {
    Path folder = ROOT.resolve(name);
    FileSystemUtils.deleteRecursively(folder);
    Path inbox = Files.createDirectories(folder.resolve("inbox"));
    copyTexts(inbox);
    var run = new WholeRun(inbox, folder.resolve("data"));
    int exitCode = run.load();
    if (exitCode > 1) {
      throw new IllegalStateException(run.printed());
    }
    return run;
  }

  /** Copy the documents that are plain text, and what the manifest says of them. */
  private void copyTexts(Path inbox) throws IOException {
    List<String> manifest =
        Files.readAllLines(documents.resolve("manifest.csv")).stream()
            .filter(row -> row.startsWith("file,") || row.contains(".txt,"))
            .toList();
    Files.write(inbox.resolve("manifest.csv"), manifest);
    try (Stream<Path> files = Files.list(documents)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".txt")).toList()) {
        Files.copy(file, inbox.resolve(file.getFileName()));
      }
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
