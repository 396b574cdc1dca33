package budgetwarehouse.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.util.FileSystemUtils;

/**
 * A job over a data folder in a known state.
 *
 * @param name what is done, in a few words
 * @param job its definition; the steps come from there
 * @param command command of the program
 * @param options its options but {@code --data}
 * @param before data folder to begin from; empty: none
 */
record Scenario(
    String name, Path job, String command, List<String> options, Optional<Path> before) {
  /** Put a data folder into the state from which the job starts. */
  void prepare(Path data) throws IOException {
    FileSystemUtils.deleteRecursively(data);
    if (before.isPresent()) {
      FileSystemUtils.copyRecursively(before.get(), data);
    }
  }

  /** Start the job. */
  ChildJob start(Path data) throws IOException {
    return ChildJob.start(arguments(data));
  }

  /** Return the whole call. */
  List<String> arguments(Path data) {
    List<String> arguments = new java.util.ArrayList<>(List.of(command, "--data", data.toString()));
    arguments.addAll(options);
    return arguments;
  }

  /** Return the names of its steps, in their order. */
  List<String> steps() throws IOException {
    return Files.readAllLines(job).stream()
        .dropWhile(line -> !line.startsWith("steps:"))
        .filter(line -> line.startsWith("  - "))
        .map(line -> line.substring("  - ".length()).replaceFirst("\\s*#.*", "").strip())
        .toList();
  }
}
