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
import java.util.Optional;
import java.util.stream.Stream;

/** Loads made provinces of growing size from nothing, as an operator does, and then a month's. */
final class ProvinceBenchmark {
  private static final long SEED = 7;
  private static final int YEAR = 2023;
  private static final double MONTH = 0.02;

  private final PrintStream out;
  private final Path folder;
  private final KeptSizes kept;
  private final String heap;
  private final List<Integer> districts;
  private final int bodies;

  /** Take the sizes: so many districts with so many bodies each. */
  ProvinceBenchmark(
      PrintStream out, Path folder, String heap, List<Integer> districts, int bodies) {
    this.out = out;
    this.folder = folder.resolve("work");
    this.kept = new KeptSizes(folder.resolve("measured"));
    this.heap = heap;
    this.districts = List.copyOf(districts);
    this.bodies = bodies;
  }

  void run() throws Exception {
    List<ScalePlot.Point> points = new ArrayList<>();
    for (int count : districts) {
      String size = String.format(Locale.ROOT, "%d-districts-%d-bodies-%s", count, bodies, heap);
      Optional<KeptSizes.Kept> before = kept.of(size);
      KeptSizes.Kept measured = before.isPresent() ? before.get() : measure(count);
      if (before.isEmpty()) {
        kept.keep(size, measured);
      }
      out.print(measured.page());
      out.flush();
      points.add(measured.point());
    }
    ScalePlot.write(Path.of(System.getProperty("province.plot", "target/scale.svg")), points);
    kept.clear();
    Folders.delete(folder);
  }

  private KeptSizes.Kept measure(int count) throws Exception {
    Folders.delete(folder);
    Path inbox = folder.resolve("inbox");
    int documents = new ProvinceInbox(new Province(SEED, count, bodies, YEAR, 1), inbox, 0).write();
    var load = new WatchedLoad(folder, heap);
    Path data = folder.resolve("data");
    var page = new StringBuilder();
    WatchedLoad.Watched whole = load.load(inbox, data);
    long[] rows = BuildBenchmark.rows(data.resolve("warehouse.duckdb"));
    page.append(part("from nothing", documents, documents, rows, whole));
    page.append(
        String.format(
            Locale.ROOT,
            "%nBytes per figure: store %.1f, warehouse %.1f%n",
            (double) bytes(data.resolve("store")) / rows[0],
            (double) Files.size(data.resolve("warehouse.duckdb")) / rows[0]));
    Path month = folder.resolve("month");
    int added = Math.max(1, (int) (documents * MONTH));
    new ProvinceInbox(new Province(SEED, count, bodies, YEAR + 1, 1), month, 0).write(added);
    WatchedLoad.Watched increment = load.load(month, data);
    long[] all = BuildBenchmark.rows(data.resolve("warehouse.duckdb"));
    page.append(part("a month's documents more", added, documents + added, all, increment));
    page.append(part("built again", 0, documents + added, all, load.load(month, data)));
    return new KeptSizes.Kept(
        new ScalePlot.Point(documents, whole.cpuSeconds(), whole.peakMegabytes()), page.toString());
  }

  /** Say what a load took; the rates are of all that is in the warehouse after it. */
  private static String part(
      String what, int read, int documents, long[] rows, WatchedLoad.Watched load) {
    var part = new StringBuilder();
    part.append(
        String.format(
            Locale.ROOT,
            "%n### %,d documents, %s%n%n%,d of them new; %,d figures, %,d indicators, %,d rows of"
                + " facts%n%n%.1f s by the clock: %.1f documents/s, %,.0f figures/s%n%.1f s of CPU:"
                + " %.1f documents/s, %,.0f figures/s%nPeak %,d MB resident, heap %d MB, live %d"
                + " MB%n%n| step | wall s | CPU s | peak MB |%n|---|---:|---:|---:|%n",
            documents,
            what,
            read,
            rows[0],
            rows[1],
            rows[2],
            load.wallSeconds(),
            documents / load.wallSeconds(),
            rows[0] / load.wallSeconds(),
            load.cpuSeconds(),
            documents / load.cpuSeconds(),
            rows[0] / load.cpuSeconds(),
            load.peakMegabytes(),
            load.usedHeapMegabytes(),
            load.liveHeapMegabytes()));
    for (WatchedLoad.Step step : load.steps()) {
      part.append(
          String.format(
              Locale.ROOT,
              "| %s | %.1f | %.1f | %d |%n",
              step.name(),
              step.wallSeconds(),
              step.cpuSeconds(),
              step.peakMegabytes()));
    }
    return part.toString();
  }

  private static long bytes(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(path -> path.toFile().length()).sum();
    }
  }
}
