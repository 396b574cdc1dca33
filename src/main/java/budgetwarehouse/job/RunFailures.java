package budgetwarehouse.job;

import budgetwarehouse.disk.FileRefusal;
import budgetwarehouse.job.intake.DataFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.springframework.batch.core.job.JobExecution;

/** Why an execution failed. */
record RunFailures(List<Throwable> failures) {
  /** Keep the failures. */
  RunFailures {
    failures = List.copyOf(failures);
  }

  /** Take the failures of an execution; one that succeeded has none. */
  static RunFailures of(JobExecution execution) {
    return new RunFailures(execution.getAllFailureExceptions());
  }

  boolean isEmpty() {
    return failures.isEmpty();
  }

  /** Return what each says at its root, each once. */
  List<String> messages() {
    return failures.stream().map(RunFailures::rootMessage).distinct().toList();
  }

  /**
   * Say which means of the machine ran out, each once.
   *
   * @param into folder to which the run wrote
   */
  List<String> exhausted(Path into, DataFolder data) {
    return failures.stream()
        .flatMap(failure -> Exhaustion.of(failure, into, data).stream())
        .distinct()
        .toList();
  }

  /** Write the stack traces over what the file held. */
  void writeTraces(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    try (var writer = new PrintWriter(Files.newBufferedWriter(file))) {
      failures.forEach(failure -> failure.printStackTrace(writer));
    }
  }

  /** Return what a failure says at its root. */
  static String rootMessage(Throwable failure) {
    Throwable root = root(failure);
    String says = Objects.requireNonNullElse(root.getMessage(), root.getClass().getName());
    return FileRefusal.says(root)
        .orElseGet(
            () ->
                // often the bare path; the name of the fault says the rest
                root instanceof FileSystemException
                    ? root.getClass().getSimpleName() + ": " + says
                    : says);
  }

  private static Throwable root(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root;
  }
}
