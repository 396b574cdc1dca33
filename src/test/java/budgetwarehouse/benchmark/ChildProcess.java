package budgetwarehouse.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs a command in a process of its own and returns what it printed. */
final class ChildProcess {
  private ChildProcess() {}

  /** Run a class of the test class path with as much heap as a load has. */
  static String java(Class<?> main, String... arguments) throws IOException, InterruptedException {
    return java("1g", main, arguments);
  }

  /** Run a class of the test class path with so much heap, such as 256m. */
  static String java(String heap, Class<?> main, String... arguments)
      throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap,
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
    command.addAll(List.of(arguments));
    return run(command);
  }

  /** Run a command. */
  static String run(List<String> command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int exitCode = process.waitFor();
    if (exitCode > 1) {
      throw new IllegalStateException(command + " ended with " + exitCode + ":\n" + printed);
    }
    return printed;
  }
}
