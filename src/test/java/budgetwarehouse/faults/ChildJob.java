package budgetwarehouse.faults;

import budgetwarehouse.launcher.Main;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The real program in a process of its own, and what it says. */
final class ChildJob {
  private static final Pattern STEP = Pattern.compile("^\\[(\\d+)/\\d+\\] .*");

  private final Process process;
  private final long startNanos = System.nanoTime();
  private final List<Long> stepNanos = new ArrayList<>();
  private final StringBuilder printed = new StringBuilder();
  private final Thread follower;
  private volatile int step;

  private ChildJob(Process process) {
    this.process = process;
    this.follower = new Thread(this::follow, "follower");
    follower.start();
  }

  /** Start a command of the program. */
  static ChildJob start(List<String> arguments) throws IOException {
    return start(List.of(), List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"), arguments);
  }

  /** Start a command of the program under another one, such as {@code prlimit}. */
  static ChildJob start(List<String> under, List<String> options, List<String> arguments)
      throws IOException {
    List<String> command = new ArrayList<>(under);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Dfile.encoding=UTF-8");
    command.addAll(options);
    command.addAll(List.of("-cp", classPath()));
    command.add(Main.class.getName());
    command.addAll(arguments);
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("LC_ALL", "C.UTF-8");
    return new ChildJob(builder.start());
  }

  /** Return the packaged program: from there the database leaves no copy of itself when killed. */
  private static String classPath() {
    Path packaged = Path.of("target/budget-warehouse.jar");
    return Files.isRegularFile(packaged)
        ? packaged.toString()
        : System.getProperty("java.class.path");
  }

  private void follow() {
    try (BufferedReader console = process.inputReader()) {
      for (String line = console.readLine(); line != null; line = console.readLine()) {
        note(line);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private synchronized void note(String line) {
    printed.append(line).append('\n');
    Matcher announced = STEP.matcher(line);
    if (announced.matches()) {
      step = Integer.parseInt(announced.group(1));
      stepNanos.add(System.nanoTime());
    }
  }

  /** Return the number of the step that was announced last; 0 before the first. */
  int step() {
    return step;
  }

  /** Return the processes that it has started and that live, by a word of their command lines. */
  List<ProcessHandle> started(String word) {
    return process
        .descendants()
        .filter(child -> child.info().commandLine().filter(line -> line.contains(word)).isPresent())
        .toList();
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** End it as {@code kill -9} does and return whether it was still at work. */
  boolean kill() throws InterruptedException {
    boolean atWork = process.isAlive();
    // the process itself would close what it has printed, under the follower's hands
    process.toHandle().destroyForcibly();
    process.waitFor();
    follower.join();
    return atWork && process.exitValue() == 137;
  }

  /** Wait for its end and return its exit code. */
  int exitCode() throws InterruptedException {
    int code = process.waitFor();
    follower.join();
    return code;
  }

  synchronized String printed() {
    return printed.toString();
  }

  /** Return how long the start and each step took, for a job that has ended. */
  synchronized List<Long> lengthsMillis() {
    List<Long> ends = new ArrayList<>(stepNanos);
    ends.add(System.nanoTime());
    List<Long> lengths = new ArrayList<>();
    long begin = startNanos;
    for (long end : ends) {
      lengths.add((end - begin) / 1_000_000);
      begin = end;
    }
    return lengths;
  }
}
