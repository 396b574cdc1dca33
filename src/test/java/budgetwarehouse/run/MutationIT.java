package budgetwarehouse.run;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.document.ExtractorVersion;
import budgetwarehouse.job.Build;
import budgetwarehouse.job.Stages;
import budgetwarehouse.job.StandardStages;
import budgetwarehouse.job.StopRules;
import budgetwarehouse.job.intake.DataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.FileSystemUtils;

/**
 * Plants one fault in each of many copies of the sound documents of the sample, builds them as one
 * warehouse, and counts for each kind of fault which share at least one check catches, and how many
 * findings and causes one fault makes. The table is written to {@code target/mutations.csv}.
 */
class MutationIT {
  private static final Path FOLDER = Path.of("target/whole-runs/mutation");
  private static final Path SQL = Path.of("src/test/resources/mutation");
  private static final Path TABLE = Path.of("target/mutations.csv");
  private static final int MUTANTS_OF_A_KIND = 12;

  private static final Map<String, Map<String, Double>> CAUGHT = new TreeMap<>();

  @BeforeAll
  static void plantFaults() throws IOException, SQLException {
    FileSystemUtils.deleteRecursively(FOLDER);
    DataFolder base = SharedRun.SAMPLE.loaded().data();
    DataFolder data = new DataFolder(FOLDER.resolve("data"));
    Path batch =
        Files.createDirectories(
            data.store().resolve("v" + ExtractorVersion.CURRENT).resolve("mutants"));
    Path receipt = Files.createDirectories(data.store().resolve("receipts/1"));
    mutate(base, batch, receipt);
    caught(build(data), batch.resolve("mutant.csv"));
  }

  private static void mutate(DataFolder base, Path batch, Path receipt)
      throws IOException, SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      bind(connection, "set variable base_warehouse = ?", base.warehouse());
      bind(
          connection,
          "set variable base_batches = ?",
          base.store().resolve("v" + ExtractorVersion.CURRENT));
      bind(connection, "set variable base_receipts = ?", base.store().resolve("receipts"));
      bind(connection, "set variable batch = ?", batch);
      bind(connection, "set variable receipt = ?", receipt);
      statement.execute("set variable mutants_of_a_kind = " + MUTANTS_OF_A_KIND);
      statement.execute(Files.readString(SQL.resolve("mutate.sql")));
    }
  }

  private static Path build(DataFolder data) throws IOException {
    Build build =
        new Build(
            1,
            data,
            Files.createDirectories(FOLDER.resolve("build")),
            Optional.empty(),
            ExtractorVersion.CURRENT,
            LocalDate.of(2026, 11, 1),
            2,
            new StopRules(Map.of()),
            true);
    Stages stages = StandardStages.stages();
    stages.normaliseFacts().run(build);
    stages.buildWarehouse().run(build);
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".duckdb")).findFirst().orElseThrow();
    }
  }

  private static void caught(Path warehouse, Path mutants) throws IOException, SQLException {
    List<String> lines = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + warehouse);
        Statement statement = connection.createStatement()) {
      bind(connection, "set variable mutants = ?", mutants);
      try (ResultSet rows = statement.executeQuery(Files.readString(SQL.resolve("caught.sql")))) {
        List<String> names = new ArrayList<>();
        for (int column = 2; column <= rows.getMetaData().getColumnCount(); column++) {
          names.add(rows.getMetaData().getColumnName(column));
        }
        lines.add("kind," + String.join(",", names));
        while (rows.next()) {
          Map<String, Double> line = new TreeMap<>();
          List<String> cells = new ArrayList<>(List.of(rows.getString(1)));
          for (String name : names) {
            line.put(name, rows.getDouble(name));
            cells.add(rows.getString(name));
          }
          CAUGHT.put(rows.getString(1), line);
          lines.add(String.join(",", cells));
        }
      }
    }
    Files.write(TABLE, lines);
  }

  private static void bind(Connection connection, String sql, Path path) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, path.toAbsolutePath().toString());
      statement.execute();
    }
  }

  @Test
  void plantsFaultsOfEveryKind() {
    assertThat(CAUGHT.keySet())
        .containsExactly("column_shifted", "figure", "row_dropped", "rows_swapped", "unit_changed");
    assertThat(CAUGHT.values()).allSatisfy(line -> assertThat(line.get("mutants")).isPositive());
  }

  @ParameterizedTest
  @CsvSource({
    "figure,0.9,3",
    "rows_swapped,0.9,3",
    "column_shifted,0.9,3",
    "row_dropped,0.9,3",
    "unit_changed,0.9,3"
  })
  void catchesMostFaultsWithFewCauses(String kind, double leastShare, double mostCauses) {
    Map<String, Double> line = CAUGHT.get(kind);

    assertThat(line.get("share")).as("%s %s", kind, line).isGreaterThanOrEqualTo(leastShare);
    assertThat(line.get("causes")).as("%s %s", kind, line).isLessThanOrEqualTo(mostCauses);
  }
}
