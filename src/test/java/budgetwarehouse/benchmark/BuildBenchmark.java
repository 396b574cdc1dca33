package budgetwarehouse.benchmark;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Scanner;

/** Times normalising and building the warehouse over stores of growing size. */
final class BuildBenchmark {
  private static final Path ROWS = Path.of("src/test/resources/benchmark/built_rows.sql");
  private static final int DOCUMENTS_IN_COPY = 5;
  private static final int ROUNDS = 3;
  private static final int LARGE = 1_000;

  private final PrintStream out;
  private final Path folder;
  private final List<Integer> sizes;

  BuildBenchmark(PrintStream out, Path folder, List<Integer> sizes) {
    this.out = out;
    this.folder = folder;
    this.sizes = sizes;
  }

  void run() throws Exception {
    Path sample = LoadedSample.in(folder.resolveSibling("sample"));
    for (int copies : sizes) {
      Folders.delete(folder);
      LargeStore.write(sample.resolve("store"), folder.resolve("store"), copies);
      measure(copies);
    }
    Folders.delete(folder);
  }

  private void measure(int copies) throws Exception {
    int rounds = copies < LARGE ? ROUNDS : 1; // one takes minutes, and noise is small beside them
    Run plain = middle("plain", rounds);
    Run normalise = middle("normalise", rounds);
    Run build = middle("build", rounds);
    long[] rows = rows(folder.resolve("build/build-current.duckdb"));
    double printed = (double) rows[0] + rows[1];
    int documents = copies * DOCUMENTS_IN_COPY;
    var table =
        new Table(
            out,
            String.format(Locale.ROOT, "Store to warehouse: %,d documents", documents),
            "printed rows");
    table.baseline("the store's rows as they are, into DuckDB", plain.measurement(), printed);
    table.line("distinct values → matches", normalise.measurement(), printed, plain.measurement());
    table.line("store + matches → warehouse", build.measurement(), printed, plain.measurement());
    table.remark(
        String.format(
            Locale.ROOT,
            "%,d figures, %,d indicators → %,d rows of facts and totals; peak memory %,d, %,d and"
                + " %,d MB",
            rows[0],
            rows[1],
            rows[2],
            plain.peakMegabytes(),
            normalise.peakMegabytes(),
            build.peakMegabytes()));
  }

  private Run middle(String stage, int rounds) throws Exception {
    List<Run> runs = new ArrayList<>();
    for (int i = 0; i < rounds; i++) {
      String printed = ChildProcess.java(BuildProcess.class, stage, folder.toString());
      runs.add(Run.parse(printed));
    }
    long peak = runs.stream().mapToLong(Run::peakMegabytes).max().orElseThrow();
    return new Run(Measurement.middle(runs.stream().map(Run::measurement).toList()), peak);
  }

  /** Count the figures, indicators and facts of a warehouse. */
  static long[] rows(Path warehouse) throws Exception {
    var readOnly = new Properties();
    readOnly.setProperty("duckdb.read_only", "true");
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + warehouse, readOnly);
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(Files.readString(ROWS))) {
      return counts(row);
    }
  }

  private static long[] counts(ResultSet row) throws SQLException {
    row.next();
    return new long[] {row.getLong(1), row.getLong(2), row.getLong(3)};
  }

  /** What a process says of itself. */
  private record Run(Measurement measurement, long peakMegabytes) {
    static Run parse(String printed) {
      List<String> lines = printed.lines().toList();
      var numbers = new Scanner(lines.get(lines.size() - 1)).useLocale(Locale.ROOT);
      return new Run(
          new Measurement(numbers.nextDouble(), numbers.nextDouble()), numbers.nextLong());
    }
  }
}
