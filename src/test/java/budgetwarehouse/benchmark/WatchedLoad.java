package budgetwarehouse.benchmark;

import budgetwarehouse.launcher.Main;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Runs a load through the real launcher in a process of its own and watches what it takes. */
final class WatchedLoad {
  private static final Pattern STEP = Pattern.compile("\\[\\d+/\\d+] (.*)");
  private static final Pattern HEAP = Pattern.compile("(\\d+)M->(\\d+)M\\(");
  private static final String START = "start";

  private final Path folder;
  private final String heap;

  WatchedLoad(Path folder, String heap) {
    this.folder = folder;
    this.heap = heap;
  }

  /**
   * A step of a load.
   *
   * @param name what it does
   * @param wallSeconds by the clock
   * @param cpuSeconds of all threads
   * @param peakMegabytes most memory resident until its end
   */
  record Step(String name, double wallSeconds, double cpuSeconds, long peakMegabytes) {}

  /**
   * What a load took.
   *
   * @param steps its steps in order, the start of the process first
   * @param usedHeapMegabytes most heap in use before a collection
   * @param liveHeapMegabytes most heap in use after a collection
   * @param printed what it said
   */
  record Watched(
      List<Step> steps, long usedHeapMegabytes, long liveHeapMegabytes, List<String> printed) {
    Watched {
      steps = List.copyOf(steps);
      printed = List.copyOf(printed);
    }

    double wallSeconds() {
      return steps.stream().mapToDouble(Step::wallSeconds).sum();
    }

    double cpuSeconds() {
      return steps.stream().mapToDouble(Step::cpuSeconds).sum();
    }

    long peakMegabytes() {
      return steps.stream().mapToLong(Step::peakMegabytes).max().orElse(0);
    }
  }

  /** Load an inbox into a data folder. */
  Watched load(Path inbox, Path data, String... more) throws IOException, InterruptedException {
    Path collections = Files.createDirectories(folder).resolve("gc.log");
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap,
                "-Xlog:gc:file=" + collections,
                "-Dfile.encoding=UTF-8",
                "-Dbudgetwarehouse.home=" + Path.of("").toAbsolutePath(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "load",
                "--inbox",
                inbox.toString(),
                "--data",
                data.toString(),
                "--load-date",
                "2026-11-01"));
    command.addAll(List.of(more));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    List<String> printed = new ArrayList<>();
    List<Step> steps = watch(process, printed);
    int exitCode = process.waitFor();
    if (exitCode > 1) {
      throw new IllegalStateException(command + " ended with " + exitCode + ":\n" + printed);
    }
    return new Watched(steps, peak(collections, 1), peak(collections, 2), printed);
  }

  private static List<Step> watch(Process process, List<String> printed) throws IOException {
    List<Step> steps = new ArrayList<>();
    String name = START;
    long wall = System.nanoTime();
    double cpu = 0;
    try (var lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        printed.add(line);
        var step = STEP.matcher(line);
        boolean ends = line.startsWith("第") && !name.equals(START); // not the opening line
        if (process.isAlive() && (step.lookingAt() || ends)) {
          Path watched = Path.of("/proc/" + process.pid());
          double used = ProcessWatch.cpuSeconds(watched);
          long now = System.nanoTime();
          steps.add(
              new Step(name, (now - wall) / 1e9, used - cpu, ProcessWatch.megabytes(watched)));
          name = ends ? "end" : step.group(1).strip();
          wall = now;
          cpu = used;
        }
      }
    }
    return steps;
  }

  private static long peak(Path collections, int group) throws IOException {
    return HEAP.matcher(Files.readString(collections))
        .results()
        .map((MatchResult found) -> found.group(group))
        .mapToLong(Long::parseLong)
        .max()
        .orElse(0);
  }
}
