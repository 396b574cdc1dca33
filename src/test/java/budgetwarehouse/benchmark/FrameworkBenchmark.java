package budgetwarehouse.benchmark;

import budgetwarehouse.job.JobOptions;
import budgetwarehouse.job.LoadRun;
import budgetwarehouse.job.PlainLoop;
import budgetwarehouse.job.Stages;
import budgetwarehouse.job.StandardStages;
import budgetwarehouse.province.Province;
import budgetwarehouse.province.ProvinceInbox;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * What the job framework costs: the steps up to the store, by Spring Batch and as a plain loop over
 * the same pure stages, in turn and on one thread.
 *
 * <p>These steps have all of the framework's work: partitions, chunks, contexts. The steps behind
 * the store are one call each.
 */
final class FrameworkBenchmark {
  private static final Path JOB = Path.of("src/test/resources/benchmark/receive-and-extract.yaml");
  private static final long SEED = 7;
  private static final int YEAR = 2023;
  private static final int BODIES = 80;
  private static final int WARM_UPS = 2;
  private static final int PAIRS = 9;

  /** As many documents as the job has in a slice, each of which is one batch. */
  private static final int BATCH = 32;

  private final PrintStream out;
  private final Path folder;
  private final int districts;
  private final Stages stages = StandardStages.stages();

  FrameworkBenchmark(PrintStream out, Path folder, int districts) {
    this.out = out;
    this.folder = folder;
    this.districts = districts;
  }

  /**
   * One run of each.
   *
   * @param plain the loop
   * @param framework the job
   */
  private record Pair(Measurement plain, Measurement framework) {
    double overhead(ToDoubleFunction<Measurement> seconds) {
      return seconds.applyAsDouble(framework) / seconds.applyAsDouble(plain) - 1;
    }
  }

  void run() throws Exception {
    Folders.delete(folder);
    Path inbox = folder.resolve("inbox");
    int documents =
        new ProvinceInbox(new Province(SEED, districts, BODIES, YEAR, 1), inbox, 0).write();
    List<Pair> pairs = new ArrayList<>();
    for (int round = 0; round < WARM_UPS + PAIRS; round++) {
      Pair pair = pair(inbox, round);
      if (round >= WARM_UPS) {
        pairs.add(pair);
      }
    }
    print(documents, pairs);
    Folders.delete(folder);
  }

  /** Which of the two goes first changes from pair to pair. */
  private Pair pair(Path inbox, int round) throws Exception {
    if (round % 2 == 0) {
      Measurement plain = plain(inbox);
      return new Pair(plain, framework(inbox));
    }
    Measurement framework = framework(inbox);
    return new Pair(plain(inbox), framework);
  }

  private Measurement plain(Path inbox) throws Exception {
    Map<String, String> parameters = parameters(inbox);
    var loop = new PlainLoop(stages, BATCH);
    return measured(() -> loop.run(JOB, parameters));
  }

  private Measurement framework(Path inbox) throws Exception {
    Map<String, String> parameters = parameters(inbox);
    return measured(() -> load(parameters));
  }

  private void load(Map<String, String> parameters) {
    var console = new StringWriter();
    var options = new JobOptions(JOB, parameters, new PrintWriter(console), false);
    int exitCode = new LoadRun(stages).run(options);
    if (exitCode != LoadRun.ALL_WELL) {
      throw new IllegalStateException(exitCode + ":\n" + console);
    }
  }

  private Measurement measured(Work work) throws Exception {
    System.gc(); // the garbage of the one is no cost of the other
    Measurement measurement = Measurement.of(work);
    requireStored();
    Folders.delete(data());
    return measurement;
  }

  private void requireStored() throws IOException {
    try (Stream<Path> files = Files.walk(data().resolve("store"))) {
      if (files.noneMatch(file -> file.toString().endsWith(".parquet"))) {
        throw new IllegalStateException("nothing was stored in " + data());
      }
    }
  }

  private Path data() {
    return folder.resolve("data");
  }

  private Map<String, String> parameters(Path inbox) {
    return Map.of(
        "inbox",
        inbox.toString(),
        "data",
        data().toString(),
        "threads",
        "1",
        "load-date",
        "2026-11-01");
  }

  private void print(int documents, List<Pair> pairs) {
    out.printf(
        Locale.ROOT,
        "%n### Framework against a plain loop, %d documents, one thread%n%n"
            + "| pair | loop wall s | loop CPU s | job wall s | job CPU s | wall | CPU |%n"
            + "|---:|---:|---:|---:|---:|---:|---:|%n",
        documents);
    for (int i = 0; i < pairs.size(); i++) {
      Pair pair = pairs.get(i);
      out.printf(
          Locale.ROOT,
          "| %d | %.3f | %.3f | %.3f | %.3f | %+.1f %% | %+.1f %% |%n",
          i + 1,
          pair.plain().wallSeconds(),
          pair.plain().cpuSeconds(),
          pair.framework().wallSeconds(),
          pair.framework().cpuSeconds(),
          100 * pair.overhead(Measurement::wallSeconds),
          100 * pair.overhead(Measurement::cpuSeconds));
    }
    out.printf(
        Locale.ROOT,
        "%nOverhead: %s by the clock, %s of CPU (aim: below 5 %%).%n",
        spread(pairs, Measurement::wallSeconds),
        spread(pairs, Measurement::cpuSeconds));
  }

  /** The middle of the pairs, and the quarter of them on either side. */
  private static String spread(List<Pair> pairs, ToDoubleFunction<Measurement> seconds) {
    List<Double> sorted =
        pairs.stream().map(pair -> 100 * pair.overhead(seconds)).sorted().toList();
    int quarter = sorted.size() / 4;
    return String.format(
        Locale.ROOT,
        "%+.1f %% (middle half %+.1f to %+.1f)",
        sorted.get(sorted.size() / 2),
        sorted.get(quarter),
        sorted.get(sorted.size() - 1 - quarter));
  }
}
