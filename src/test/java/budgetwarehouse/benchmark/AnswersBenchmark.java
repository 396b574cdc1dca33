package budgetwarehouse.benchmark;

import budgetwarehouse.document.ExtractorVersion;
import budgetwarehouse.warehouse.TimedBuild;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Times questions to every comparison, its Chinese twin and the macros over a province-year and
 * over ten such years, as an analyst asks them: read-only, two threads, two gigabytes.
 *
 * <p>Of baseline tells what it would cost to compute the comparison for the question.
 */
final class AnswersBenchmark {
  private static final double PROVINCE_YEAR_SECONDS = 0.2;
  private static final double TEN_YEARS_SECONDS = 2;
  private static final int YEARS = 10;

  private final PrintStream out;
  private final Path folder;
  private final int copies;
  private boolean missed;

  AnswersBenchmark(PrintStream out, Path folder, int copies) {
    this.out = out;
    this.folder = folder;
    this.copies = copies;
  }

  /** Build a province-year, ask, put nine years beside it, ask again. */
  void run() throws Exception {
    Path sample = LoadedSample.in(folder.resolveSibling("sample"));
    Folders.delete(folder);
    LargeStore.write(sample.resolve("store"), folder.resolve("store"), copies);
    ChildProcess.java(BuildProcess.class, "normalise", folder.toString());
    List<TimedFile> files = build();

    Path year = folder.resolve("timed/timed.duckdb");
    ask("a province-year", year, files, PROVINCE_YEAR_SECONDS);
    Path years = folder.resolve("years.duckdb");
    ChildProcess.java(
        AnswerProcess.class, "multiply", year.toString(), years.toString(), "" + YEARS);
    ask("ten years", years, files, TEN_YEARS_SECONDS);
    Folders.delete(folder);
    if (missed) {
      out.println("\n**MISSED: an answer came after its limit.**");
    }
  }

  private List<TimedFile> build() throws Exception {
    // no comparison needs the checks to have run; without them a province fits into this machine
    String printed =
        ChildProcess.java(
            TimedBuild.class,
            folder.resolve("store").toString(),
            Integer.toString(ExtractorVersion.CURRENT),
            folder.resolve("build/match").toString(),
            folder.resolve("timed").toString(),
            "checks");
    return TimedFile.parse(printed);
  }

  private void ask(String size, Path warehouse, List<TimedFile> files, double limit)
      throws Exception {
    String printed = ChildProcess.java(AnswerProcess.class, "ask", warehouse.toString());
    List<TimedAnswer> answers = TimedAnswer.parse(printed);
    if (answers.isEmpty()) {
      throw new IllegalStateException("no question was answered:\n" + printed);
    }
    Map<String, Measurement> computed = computed(files);
    double rows = answers.stream().mapToDouble(answer -> (double) answer.rowsOnce()).sum();
    var table =
        new Table(out, String.format(Locale.ROOT, "Answers: %s, %,.0f rows", size, rows), "rows");
    table.baseline(
        "marts that the comparisons share (once a build)",
        clock(TimedFile.sum(files, shared(files))),
        rows);
    for (TimedAnswer answer : answers) {
      Measurement baseline = computed.getOrDefault(answer.comparison(), clock(answer.middle()));
      table.line(
          String.format(
              Locale.ROOT, "%s %s, %,d rows", answer.view(), answer.question(), answer.rows()),
          clock(answer.middle()),
          (double) answer.rows(),
          baseline);
    }
    String late =
        answers.stream()
            .filter(answer -> answer.slowestSeconds() > limit)
            .map(
                answer ->
                    String.format(
                        Locale.ROOT,
                        "%s %s %.3f s",
                        answer.view(),
                        answer.question(),
                        answer.slowestSeconds()))
            .collect(Collectors.joining(", "));
    table.remark(
        String.format(
            Locale.ROOT,
            "Slowest answer of all rounds, the first included: %.3f s; beyond %.1f s: %s",
            answers.stream().mapToDouble(TimedAnswer::slowestSeconds).max().orElse(0),
            limit,
            late.isEmpty() ? "none" : late));
    missed |= !late.isEmpty();
  }

  /** Return the folders between the facts and the comparisons. */
  private static Set<String> shared(List<TimedFile> files) {
    return files.stream()
        .map(TimedFile::folder)
        .dropWhile(folder -> !folder.equals("marts"))
        .takeWhile(folder -> !folder.equals("comparisons"))
        .collect(Collectors.toSet());
  }

  // CPU time has steps of ten milliseconds, longer than an answer
  private static Measurement clock(Measurement measurement) {
    return new Measurement(measurement.wallSeconds(), measurement.wallSeconds());
  }

  private static Map<String, Measurement> computed(List<TimedFile> files) {
    return files.stream()
        .filter(file -> file.folder().equals("comparisons"))
        .collect(Collectors.toMap(TimedFile::name, file -> clock(file.measurement())));
  }
}
