package budgetwarehouse.job;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.run.BuiltProvinces;
import budgetwarehouse.run.SharedRun;
import budgetwarehouse.run.SparkProcess;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Asks Spark SQL what DuckDB is asked, over the same Parquet files of the sample's provinces. */
class SparkStarsIT {
  private static final Path QUERY = Path.of("src/spark/sql/three_public_by_province.sql");
  private static final Path JOBS = Path.of("jobs").toAbsolutePath();

  @TempDir static Path root;
  private static Path stars;
  private static List<String> expected;

  @BeforeAll
  static void build() throws Exception {
    stars = BuiltProvinces.of(SharedRun.SAMPLE.loaded(), root).stars();
    expected = byDuckDb();
  }

  private static List<String> byDuckDb() throws Exception {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      for (Path list : children(stars.resolve("lists"))) {
        statement.execute(view(list, list.toString()));
      }
      for (Path table : children(stars.resolve("province=32"))) {
        statement.execute(view(table, stars + "/province=*/" + table.getFileName()));
      }
      var csv = new StringWriter();
      try (ResultSet answer = statement.executeQuery(Files.readString(QUERY));
          var printer = new CSVPrinter(csv, CSVFormat.RFC4180.builder().setHeader(answer).get())) {
        while (answer.next()) {
          for (int column = 1; column <= answer.getMetaData().getColumnCount(); column++) {
            printer.print(answer.getObject(column));
          }
          printer.println();
        }
      }
      return csv.toString().lines().toList();
    }
  }

  private static String view(Path table, String folder) {
    String name = table.getFileName().toString().replace('.', '_');
    return "create view %s as from read_parquet('%s/*.parquet', hive_types_autocast = false)"
        .formatted(name, folder);
  }

  private static List<Path> children(Path folder) throws Exception {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  @Test
  void answersAsDuckDbDoes() throws Exception {
    assertThat(expected).as("several provinces and items").hasSizeGreaterThan(10);

    Process asking = ask("local[2]", 1).start();
    List<String> answer = lines(asking);
    assertThat(asking.waitFor()).as(log()).isZero();
    assertThat(answer).isEqualTo(expected);
  }

  @Test
  void answersTheSameWhenAnExecutorAndWhatItShuffledAreLost() throws Exception {
    int times = 12;
    List<String> answers = new ArrayList<>();

    Process asking = ask("local-cluster[2,1,1024]", times).start();
    try (var lines = asking.inputReader(StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        answers.add(line);
        if (answers.size() == expected.size() || answers.size() == 4 * expected.size()) {
          executors(asking).get(0).destroyForcibly();
        }
      }
    }

    assertThat(asking.waitFor()).as(log()).isZero();
    assertThat(answers)
        .isEqualTo(Collections.nCopies(times, expected).stream().flatMap(List::stream).toList());
    assertThat(log()).contains("Lost executor");
  }

  private static List<ProcessHandle> executors(Process asking) {
    return asking
        .descendants()
        .filter(
            child ->
                child
                    .info()
                    .commandLine()
                    .filter(line -> line.contains(SparkProcess.EXECUTOR))
                    .isPresent())
        .toList();
  }

  private static ProcessBuilder ask(String master, int times) {
    List<String> arguments = new ArrayList<>(List.of(stars.toUri().toString()));
    arguments.addAll(Collections.nCopies(times, QUERY.toString()));
    return SparkPlace.of(Map.of("spark-options", "--master " + master), JOBS)
        .call("budgetwarehouse.spark.AskStars", arguments)
        .redirectError(root.resolve("spark.log").toFile());
  }

  private static List<String> lines(Process process) throws Exception {
    try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
      return lines.lines().toList();
    }
  }

  private static String log() throws Exception {
    return Files.readString(root.resolve("spark.log"));
  }
}
