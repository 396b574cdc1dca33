package budgetwarehouse.benchmark;

import budgetwarehouse.job.FrameworkTrial;
import budgetwarehouse.job.Stages;
import budgetwarehouse.job.StandardStages;
import budgetwarehouse.province.Province;
import budgetwarehouse.province.ProvinceInbox;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * What the job framework costs: the steps up to the store, by Spring Batch and as a plain loop over
 * the same stages, in turn and on one thread.
 *
 * <p>These steps have all of the framework's work: partitions, chunks, contexts. The steps behind
 * the store are one call each.
 */
final class FrameworkBenchmark {
  private static final Path JOB = Path.of("src/test/resources/benchmark/receive-and-extract.yaml");
  private static final long SEED = 7;
  private static final int YEAR = 2023;
  private static final int BODIES = 80;
  private static final int WARM_UPS = 3;
  private static final int ROUNDS = 9;

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
   * One run of each, one after the other.
   *
   * @param loop the plain loop
   * @param steps the framework's steps
   * @param run the whole run, with report, metrics and lineage
   */
  private record Round(Measurement loop, Measurement steps, Measurement run) {
    double overhead(Function<Round, Measurement> what, ToDoubleFunction<Measurement> seconds) {
      return 100 * (seconds.applyAsDouble(what.apply(this)) / seconds.applyAsDouble(loop) - 1);
    }
  }

  void run() throws Exception {
    Folders.delete(folder);
    Path inbox = folder.resolve("inbox");
    int documents =
        new ProvinceInbox(new Province(SEED, districts, BODIES, YEAR, 1), inbox, 0).write();
    var trial = new FrameworkTrial(stages, JOB, parameters(inbox));
    List<Round> rounds = new ArrayList<>();
    for (int number = 0; number < WARM_UPS + ROUNDS; number++) {
      Round round = round(trial, number);
      if (number >= WARM_UPS) {
        rounds.add(round);
      }
    }
    print(documents, rounds);
    Folders.delete(folder);
  }

  /** Which of loop and steps goes first changes from round to round. */
  private Round round(FrameworkTrial trial, int number) throws Exception {
    if (number % 2 == 0) {
      Measurement loop = measured(trial::plainly);
      return new Round(loop, measured(trial::bySteps), measured(trial::asRun));
    }
    Measurement steps = measured(trial::bySteps);
    return new Round(measured(trial::plainly), steps, measured(trial::asRun));
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

  private void print(int documents, List<Round> rounds) {
    out.printf(
        Locale.ROOT,
        "%n### Framework against a plain loop, %d documents, one thread%n%n| round | loop wall s |"
            + " loop CPU s | steps wall s | steps CPU s | run wall s | run CPU s | steps: wall |"
            + " steps: CPU |%n|---:|---:|---:|---:|---:|---:|---:|---:|---:|%n",
        documents);
    for (int i = 0; i < rounds.size(); i++) {
      Round round = rounds.get(i);
      out.printf(
          Locale.ROOT,
          "| %d | %.2f | %.2f | %.2f | %.2f | %.2f | %.2f | %+.1f %% | %+.1f %% |%n",
          i + 1,
          round.loop().wallSeconds(),
          round.loop().cpuSeconds(),
          round.steps().wallSeconds(),
          round.steps().cpuSeconds(),
          round.run().wallSeconds(),
          round.run().cpuSeconds(),
          round.overhead(Round::steps, Measurement::wallSeconds),
          round.overhead(Round::steps, Measurement::cpuSeconds));
    }
    out.printf(
        Locale.ROOT,
        "%nFramework: %s by the clock, %s of CPU (aim: below 5 %%).%nWhole run, whose report is"
            + " the same for any number of documents: %s of CPU.%n",
        spread(rounds, Round::steps, Measurement::wallSeconds),
        spread(rounds, Round::steps, Measurement::cpuSeconds),
        spread(rounds, Round::run, Measurement::cpuSeconds));
  }

  /** All rounds together, the middle one, and where the middle half of them lies. */
  private static String spread(
      List<Round> rounds,
      Function<Round, Measurement> what,
      ToDoubleFunction<Measurement> seconds) {
    List<Double> sorted =
        rounds.stream().map(round -> round.overhead(what, seconds)).sorted().toList();
    int quarter = sorted.size() / 4;
    double loop = rounds.stream().map(Round::loop).mapToDouble(seconds).sum();
    double all = rounds.stream().map(what).mapToDouble(seconds).sum();
    return String.format(
        Locale.ROOT,
        "%+.1f %% in all, %+.1f %% in the middle round (half of them %+.1f to %+.1f)",
        100 * (all / loop - 1),
        sorted.get(sorted.size() / 2),
        sorted.get(quarter),
        sorted.get(sorted.size() - 1 - quarter));
  }
}
