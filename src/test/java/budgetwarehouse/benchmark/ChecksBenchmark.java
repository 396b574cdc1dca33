package budgetwarehouse.benchmark;

import budgetwarehouse.document.ExtractorVersion;
import budgetwarehouse.warehouse.TimedBuild;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Times the checks over stores of growing size and names those that grow faster than the rows. */
final class ChecksBenchmark {
  private static final Set<String> BASELINE = Set.of("printed");
  private static final Map<String, Set<String>> PARTS = parts();
  private static final int SLOWEST = 10;
  private static final double FASTER_THAN_ROWS = 1.5;

  /** Below this a file's time is planning and noise. */
  private static final double LEAST_SECONDS = 0.2;

  private final PrintStream out;
  private final Path folder;
  private final List<Integer> sizes;

  ChecksBenchmark(PrintStream out, Path folder, List<Integer> sizes) {
    this.out = out;
    this.folder = folder;
    this.sizes = sizes;
  }

  private static Map<String, Set<String>> parts() {
    Map<String, Set<String>> parts = new LinkedHashMap<>();
    parts.put(
        "inputs, complements, pairings, sentinels",
        Set.of("scopes", "inputs", "complements", "pairings", "sentinels"));
    parts.put("all checks", Set.of("checks"));
    parts.put(
        "verdicts, outcomes, citations, causes, findings",
        Set.of("verdicts", "outcomes", "citations", "causes", "findings"));
    return parts;
  }

  /** Time each size and compare the largest with the smallest. */
  void run() throws Exception {
    Path sample = LoadedSample.in(folder.resolveSibling("sample"));
    Map<Integer, List<TimedFile>> files = new LinkedHashMap<>();
    for (int copies : sizes) {
      Folders.delete(folder);
      LargeStore.write(sample.resolve("store"), folder.resolve("store"), copies);
      ChildProcess.java(BuildProcess.class, "normalise", folder.toString());
      files.put(copies, measure(copies));
    }
    Folders.delete(folder);
    growth(files);
  }

  private List<TimedFile> measure(int copies) throws Exception {
    String printed =
        ChildProcess.java(
            TimedBuild.class,
            folder.resolve("store").toString(),
            Integer.toString(ExtractorVersion.CURRENT),
            folder.resolve("build/match").toString(),
            folder.resolve("timed").toString());
    List<TimedFile> files = TimedFile.parse(printed);
    long[] rows = BuildBenchmark.rows(folder.resolve("timed/timed.duckdb"));
    double figures = rows[0];
    Measurement plain = TimedFile.sum(files, BASELINE);
    var table =
        new Table(out, String.format(Locale.ROOT, "Checks: %,d figures", rows[0]), "figures");
    table.baseline("every printed row with its place, into tables", plain, figures);
    PARTS.forEach(
        (name, folders) -> table.line(name, TimedFile.sum(files, folders), figures, plain));
    slowest(files).forEach(file -> table.line(file.name(), file.measurement(), figures, plain));
    table.remark(
        String.format(
            Locale.ROOT,
            "%d copies; peak memory of the whole build %,d MB",
            copies,
            files.get(files.size() - 1).peakMegabytes()));
    return files;
  }

  private static List<TimedFile> slowest(List<TimedFile> files) {
    return files.stream()
        .filter(file -> file.folder().equals("checks"))
        .sorted(
            Comparator.comparingDouble((TimedFile file) -> file.measurement().cpuSeconds())
                .reversed())
        .limit(SLOWEST)
        .toList();
  }

  private void growth(Map<Integer, List<TimedFile>> files) {
    int small = sizes.get(0);
    int large = sizes.get(sizes.size() - 1);
    double rows = (double) large / small;
    Map<String, Double> before =
        files.get(small).stream()
            .collect(
                Collectors.toMap(
                    file -> file.folder() + "/" + file.name(),
                    file -> file.measurement().cpuSeconds()));
    out.printf(
        Locale.ROOT,
        "%nOf %.1f times the rows more than %.1f times as much:%n%n",
        rows,
        FASTER_THAN_ROWS * rows);
    for (TimedFile file : files.get(large)) {
      String name = file.folder() + "/" + file.name();
      double least = Math.max(before.getOrDefault(name, 0.0), LEAST_SECONDS);
      double times = file.measurement().cpuSeconds() / least;
      if (times > FASTER_THAN_ROWS * rows) {
        out.printf(Locale.ROOT, "- %s: %.1f times%n", name, times);
      }
    }
  }
}
