package budgetwarehouse.benchmark;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/** Times a question on the command line, from the start of the process to the last line. */
final class StartBenchmark {
  private static final int WARM_UPS = 2;
  private static final int ROUNDS = 11;

  private final PrintStream out;
  private final Path data;

  StartBenchmark(PrintStream out, Path data) {
    this.out = out;
    this.data = data;
  }

  void run() throws Exception {
    Path sample = LoadedSample.in(data);
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    // The CPU time of a child is not known here, so both columns tell the clock's.
    Measurement empty = time(List.of(java, "-Xshare:auto", "-version"));
    Measurement question =
        time(
            List.of(
                LoadedSample.COMMAND,
                "sql",
                "--data=" + sample,
                "select count(*) from printed.figure"));
    Measurement whole =
        Measurement.median(0, 3, () -> LoadedSample.in(data.resolveSibling("sample-again")));
    var table = new Table(out, "Start of a command (by the clock)", "runs");
    table.baseline("java -version", empty, 1);
    table.line("sql: process start → answer", question, 1, empty);
    table.line("load: the sample, from nothing to published", clock(whole), 1, empty);
  }

  private static Measurement time(List<String> command) throws Exception {
    return clock(Measurement.median(WARM_UPS, ROUNDS, () -> ChildProcess.run(command)));
  }

  private static Measurement clock(Measurement measurement) {
    return new Measurement(measurement.wallSeconds(), measurement.wallSeconds());
  }
}
