package budgetwarehouse.benchmark;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Runs the benchmarks that are named, or all; {@code src/docs/benchmarks.md} says how. */
public final class Benchmarks {
  private static final List<String> ALL =
      List.of(
          "extraction",
          "pdf",
          "workbook",
          "match",
          "load",
          "framework",
          "start",
          "store",
          "build",
          "checks",
          "answers",
          "province");
  private static final long BYTES_OF_LAYOUT = 2_000_000;
  private static final int WORKBOOK_ROWS = 50_000;
  private static final int MATCHED_ROWS = 1_000_000;
  private static final int MATCHED_NAMES = 100_000;
  private static final int LOADED_COPIES = 100;

  /** Of a made province: some two hundred documents. */
  private static final int FRAMEWORK_DISTRICTS = 1;

  private static final List<Integer> BUILT_COPIES = List.of(400, 4_000);

  /** Of the sample's 4,000 figures: a quarter of a million and a million. */
  private static final List<Integer> CHECKED_COPIES = List.of(62, 248);

  /** Of the sample's fifteen documents: a province-year of 12,000. */
  private static final int ANSWERED_COPIES = 800;

  /** Of eleven districts: some seven hundred documents. */
  private static final int SPARK_BODIES = 24;

  /** As many bodies of a county as have names of their own. */
  private static final int DISTRICT_BODIES = 80;

  private Benchmarks() {}

  /**
   * Run benchmarks by name, or all that need nothing but this build, each between two looks at how
   * quiet the machine is.
   */
  public static void main(String[] arguments) throws Exception {
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Path folder = Path.of(System.getProperty("benchmark.folder", "target/benchmark"));
    List<String> names = arguments.length == 0 ? ALL : List.of(arguments);
    for (String name : names) {
      calibrate(out, "before " + name);
      run(name, folder, out);
    }
    calibrate(out, "at the end");
  }

  private static void run(String name, Path folder, PrintStream out) throws Exception {
    switch (name) {
      case "extraction" -> new ExtractionBenchmark(out, BYTES_OF_LAYOUT).run();
      case "pdf" -> new PdfBenchmark(out).run();
      case "workbook" -> new WorkbookBenchmark(out, WORKBOOK_ROWS).run();
      case "match" -> {
        new MatchBenchmark(out, MATCHED_ROWS).run();
        new PlaceBenchmark(out, MATCHED_NAMES).run();
      }
      case "load" -> new LoadBenchmark(out, folder.resolve("load"), LOADED_COPIES).run();
      case "framework" ->
          new FrameworkBenchmark(out, folder.resolve("framework"), FRAMEWORK_DISTRICTS).run();
      case "start" -> new StartBenchmark(out, folder.resolve("sample")).run();
      case "store" -> new StoreBenchmark(out, folder.resolve("store")).run();
      case "build" -> new BuildBenchmark(out, folder.resolve("build"), BUILT_COPIES).run();
      case "checks" -> new ChecksBenchmark(out, folder.resolve("checks"), CHECKED_COPIES).run();
      case "answers" -> new AnswersBenchmark(out, folder.resolve("answers"), ANSWERED_COPIES).run();
      case "spark" ->
          new SparkBenchmark(
                  out, folder.resolve("spark"), Integer.getInteger("spark.bodies", SPARK_BODIES))
              .run();
      case "province" -> province(folder.resolve("province"), out);
      default ->
          throw new IllegalArgumentException("no benchmark " + name + " among spark, " + ALL);
    }
  }

  /** One size where {@code province.districts} names it, else growing ones. */
  private static void province(Path folder, PrintStream out) throws Exception {
    String sizes = System.getProperty("province.districts", "1 5 25");
    List<Integer> districts = Stream.of(sizes.split(" ")).map(Integer::valueOf).toList();
    int bodies = Integer.getInteger("province.bodies", DISTRICT_BODIES);
    String heap = System.getProperty("province.heap", "1g");
    new ProvinceBenchmark(out, folder, heap, districts, bodies).run();
  }

  private static void calibrate(PrintStream out, String when) throws Exception {
    out.printf(
        Locale.ROOT,
        "%nTwo threads against one, %s: %.2f×%n",
        when,
        Calibration.gainOfTwoThreads());
  }
}
