package budgetwarehouse.benchmark;

import budgetwarehouse.province.Province;
import budgetwarehouse.province.ProvinceInbox;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Loads made provinces of growing size from nothing, as an operator does, and then a month's. */
final class ProvinceBenchmark {
  private static final long SEED = 7;
  private static final int YEAR = 2023;
  private static final double MONTH = 0.02;

  private final PrintStream out;
  private final Path folder;
  private final String heap;
  private final List<Integer> districts;
  private final int bodies;

  /** Take the sizes: so many districts with so many bodies each. */
  ProvinceBenchmark(
      PrintStream out, Path folder, String heap, List<Integer> districts, int bodies) {
    this.out = out;
    this.folder = folder;
    this.heap = heap;
    this.districts = List.copyOf(districts);
    this.bodies = bodies;
  }

  void run() throws Exception {
    List<ScalePlot.Point> points = new ArrayList<>();
    for (int count : districts) {
      Folders.delete(folder);
      points.add(measure(count));
    }
    if (points.size() > 1) {
      ScalePlot.write(Path.of(System.getProperty("province.plot", "target/scale.svg")), points);
    }
  }

  private ScalePlot.Point measure(int count) throws Exception {
    Path inbox = folder.resolve("inbox");
    int documents = new ProvinceInbox(new Province(SEED, count, bodies, YEAR, 1), inbox, 0).write();
    var load = new WatchedLoad(folder, heap);
    Path data = folder.resolve("data");
    WatchedLoad.Watched whole = load.load(inbox, data);
    long[] rows = BuildBenchmark.rows(data.resolve("warehouse.duckdb"));
    print(documents, rows, whole, "from nothing");
    out.printf(
        Locale.ROOT,
        "%nBytes per figure: store %.1f, warehouse %.1f%n",
        (double) bytes(data.resolve("store")) / rows[0],
        (double) Files.size(data.resolve("warehouse.duckdb")) / rows[0]);
    Path month = folder.resolve("month");
    int added = Math.max(1, (int) (documents * MONTH));
    new ProvinceInbox(new Province(SEED, count, bodies, YEAR + 1, 1), month, 0).write(added);
    print(added, rows, load.load(month, data), "a month's documents");
    print(documents, rows, load.load(month, data, "--force"), "built again");
    return new ScalePlot.Point(documents, whole.cpuSeconds(), whole.peakMegabytes());
  }

  private void print(int documents, long[] rows, WatchedLoad.Watched load, String what) {
    out.printf(
        Locale.ROOT,
        "%n### %,d documents %s%n%n%,d figures, %,d indicators, %,d rows of facts; %.1f s by the"
            + " clock, %.1f s of CPU; %.1f documents and %,.0f figures per CPU second; heap %d MB,"
            + " live %d MB%n%n| step | wall s | CPU s | peak MB |%n|---|---:|---:|---:|%n",
        documents,
        what,
        rows[0],
        rows[1],
        rows[2],
        load.wallSeconds(),
        load.cpuSeconds(),
        documents / load.cpuSeconds(),
        rows[0] / load.cpuSeconds(),
        load.usedHeapMegabytes(),
        load.liveHeapMegabytes());
    for (WatchedLoad.Step step : load.steps()) {
      out.printf(
          Locale.ROOT,
          "| %s | %.1f | %.1f | %d |%n",
          step.name(),
          step.wallSeconds(),
          step.cpuSeconds(),
          step.peakMegabytes());
    }
  }

  private static long bytes(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(path -> path.toFile().length()).sum();
    }
  }
}
