package budgetwarehouse.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
    List<String> arguments = new ArrayList<>(List.of(command, "--data", data.toString()));
    arguments.addAll(options);
    return arguments;
  }

  /** Make a load that reads and keeps, and builds nothing: what takes seconds of a load. */
  static Scenario reading(Path inbox, Path folder) throws IOException {
    Path job = folder.resolve("reading.yaml");
    Files.writeString(
        job,
        """
        name: read-documents
        says: 只接收和读取
        steps:
          - receive-manifest
          - extract-new-documents
          - write-receipt
        """);
    List<String> options =
        List.of(
            "--job", job.toString(),
            "--inbox", inbox.toString(),
            "--threads", "3");
    return new Scenario("reading", job, "load", options, Optional.empty());
  }

  /** Return the same job with more options. */
  Scenario with(String... more) {
    List<String> all = new ArrayList<>(options);
    all.addAll(List.of(more));
    return new Scenario(name, job, command, all, before);
  }

  /** Start the job under another command and with options of the virtual machine. */
  ChildJob start(Path data, List<String> under, List<String> virtualMachine) throws IOException {
    return ChildJob.start(under, virtualMachine, arguments(data));
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
