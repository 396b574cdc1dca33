package budgetwarehouse.job;

import budgetwarehouse.fact.DocumentFacts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A load in a process of its own, slow enough to be killed in the middle; for tests only. */
final class KilledLoad {
  private static final long MILLIS_A_DOCUMENT = 15;

  private KilledLoad() {}

  /**
   * Load the inbox under the given folder, noting each document read in {@code read.log}; a second
   * argument is the database of the job metadata.
   */
  public static void main(String[] arguments) throws IOException {
    Path root = Path.of(arguments[0]);
    var load = new LoadFixture(root);
    if (arguments.length > 1) {
      load.parameters.put(JobDatabase.PARAMETER, arguments[1]);
    }
    load.extraction =
        source -> slowly(root.resolve("read.log"), source.file(), LoadFixture.facts(source));
    int exitCode = load.run();
    Files.writeString(root.resolve("printed.log"), load.printed);
    System.exit(exitCode);
  }

  private static DocumentFacts slowly(Path log, String file, DocumentFacts facts) {
    try {
      Thread.sleep(MILLIS_A_DOCUMENT);
      Files.writeString(log, file + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return facts;
  }
}
