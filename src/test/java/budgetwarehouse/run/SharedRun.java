package budgetwarehouse.run;

import static org.assertj.core.api.Assumptions.assumeThat;

import budgetwarehouse.RealDisclosures;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.util.FileSystemUtils;

/**
 * A warehouse that several test classes read and none may change; it is loaded once, by the first
 * that asks, under {@code target/whole-runs}, once for each process that tests.
 */
public final class SharedRun {
  /** The sample of the project. */
  public static final SharedRun SAMPLE = new SharedRun("sample", Path.of("sample-input"));

  /** Real documents, those that the sample retells among them, where they are at hand. */
  static final SharedRun REAL = new SharedRun("real", RealDisclosures.FOLDER);

  private static final Path ROOT =
      Path.of("target/whole-runs", System.getProperty("test.process", "1"));

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
    var run = new WholeRun(documents, folder.resolve("data"));
    int exitCode = run.load();
    if (exitCode > 1) {
      throw new IllegalStateException(run.printed());
    }
    return run;
  }

  @Override
  public String toString() {
    return name;
  }
}
