package budgetwarehouse.run;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.document.ContentHash;
import budgetwarehouse.job.JobOptions;
import budgetwarehouse.job.LoadRun;
import budgetwarehouse.job.RebuildRun;
import budgetwarehouse.job.StandardStages;
import budgetwarehouse.job.intake.DataFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three monthly loads into one data folder, and the warehouse as it was after each. */
class HistoryIT {
  private static final Path REBUILD = Path.of("jobs/rebuild-warehouse.yaml");
  private static final String FILE = FoundingDocument.FUNING.sampleFile();
  private static final LocalDate FEBRUARY = LocalDate.of(2026, 2, 28);
  private static final String HISTORY =
      """
      select file, is_current, superseded_by is not null, withdrawn_on, document_change,
             first_load_number
      from dim_document order by first_load_number
      """;

  @TempDir static Path folder;
  private static DataFolder data;
  private static Path afterFebruary;
  private static Path job;
  private static String printed = "";

  @BeforeAll
  static void loadThreeMonths() throws IOException {
    data = new DataFolder(folder.resolve("data"));
    job = Files.writeString(folder.resolve("load.yaml"), withoutPages());
    String text = Files.readString(Path.of("sample-input", FILE));

    put("january", "原稿.txt", text);
    manifest("january", "原稿.txt,抚宁区财政局,2022,,");
    assertThat(load("january", "2026-01-31")).as(HistoryIT::said).isLessThanOrEqualTo(1);

    put("february", "更正稿.txt", text.replace("669600.00", "669700.00"));
    manifest("february", "更正稿.txt,抚宁区财政局,2022,,");
    assertThat(load("february", "2026-02-28")).as(HistoryIT::said).isLessThanOrEqualTo(1);
    afterFebruary = Files.copy(data.warehouse(), folder.resolve("february.duckdb"));

    put("march", "另存.txt", text);
    manifest("march", "更正稿.txt,,,2026-03-15,\n不曾收到.txt,,,2026-03-15,");
    assertThat(load("march", "2026-03-31")).as(HistoryIT::said).isLessThanOrEqualTo(1);
  }

  @Test
  void keepsEveryVersionAndSaysWhatBecameOfIt() throws SQLException {
    assertThat(lines(afterFebruary, HISTORY))
        .containsExactly(
            "原稿.txt|false|true|null|superseded|1", "更正稿.txt|true|false|null|corrected|2");
    // the same bytes under another name and without a row stay what they were
    assertThat(lines(data.warehouse(), HISTORY))
        .containsExactly(
            "原稿.txt|false|true|null|unchanged|1", "更正稿.txt|false|false|2026-03-15|withdrawn|2");
    assertThat(lines(data.warehouse(), "select count(distinct document_key) from printed.figure"))
        .containsExactly("2");
    assertThat(lines(data.warehouse(), "select count(*) from compare.coverage"))
        .containsExactly("0");
    assertThat(
            lines(
                data.warehouse(),
                "select file from finding where kind = 'withdrawn_document_unknown'"))
        .containsExactly("不曾收到.txt");
  }

  @Test
  void buildsTheWarehouseAsItWasAndLeavesWhatIsPublished() throws IOException, SQLException {
    String before = ContentHash.of(Files.readAllBytes(data.warehouse()));

    assertThat(rebuild(Map.of("as-of", FEBRUARY.toString()))).as(HistoryIT::said).isZero();
    assertThat(tables(data.asOf(FEBRUARY).warehouse())).isEqualTo(tables(afterFebruary));
    assertThat(data.asOf(FEBRUARY).parquet()).doesNotExist();
    assertThat(ContentHash.of(Files.readAllBytes(data.warehouse()))).isEqualTo(before);
  }

  @Test
  void buildsTheSameWarehouseAgainFromTheStore() throws IOException, SQLException {
    SortedMap<String, String> before = tables(data.warehouse());

    assertThat(rebuild(Map.of("load-date", "2026-03-31"))).as(HistoryIT::said).isZero();
    assertThat(tables(data.warehouse())).isEqualTo(before);
    assertThat(data.comparisons(1).resolve("index.html")).exists();
  }

  @Test
  void refusesDaysOfWhichNothingIsKnown() {
    assertThat(rebuild(Map.of("as-of", "2026-01-30"))).isEqualTo(2);
    assertThat(said()).contains("不早于第一次装载（2026-01-31）");
    assertThat(rebuild(Map.of("as-of", "2999-01-01"))).isEqualTo(2);
    assertThat(said()).contains("不晚于今天");
    assertThat(rebuild(Map.of("as-of", "三月"))).isEqualTo(2);
  }

  private static String withoutPages() throws IOException {
    return Files.readString(Path.of("jobs/load-disclosures.yaml"))
        .replaceAll("(?m)^ {2}- publish-(inspections|comparisons).*$", "")
        .replaceAll("(?m)^ {2}(overrides|expectations):.*$", "");
  }

  private static void put(String inbox, String file, String text) throws IOException {
    Files.writeString(Files.createDirectories(folder.resolve(inbox)).resolve(file), text);
  }

  private static void manifest(String inbox, String rows) throws IOException {
    put(inbox, "manifest.csv", "file,unit_name,fiscal_year,withdrawn_on,sha256\n" + rows + "\n");
  }

  private static int load(String inbox, String day) {
    Map<String, String> parameters = new HashMap<>();
    parameters.put("inbox", folder.resolve(inbox).toString());
    parameters.put("load-date", day);
    parameters.put("data", data.root().toString());
    return run(parameters, false);
  }

  private static int rebuild(Map<String, String> stated) {
    Map<String, String> parameters = new HashMap<>(stated);
    parameters.put("data", data.root().toString());
    parameters.put("overrides", "");
    parameters.put("expectations", "");
    return run(parameters, true);
  }

  private static int run(Map<String, String> parameters, boolean isRebuild) {
    var console = new StringWriter();
    var out = new PrintWriter(console);
    int exitCode =
        isRebuild
            ? new RebuildRun(StandardStages.stages())
                .run(new JobOptions(REBUILD, parameters, out, false))
            : new LoadRun(StandardStages.stages()).run(new JobOptions(job, parameters, out, false));
    printed = console.toString();
    return exitCode;
  }

  private static String said() {
    return printed;
  }

  /** Count and hash the rows of every table. */
  private static SortedMap<String, String> tables(Path warehouse) throws SQLException {
    SortedMap<String, String> tables = new TreeMap<>();
    String names =
        """
        select '"' || schema_name || '"."' || table_name || '"' from duckdb_tables()
        where not internal order by all
        """;
    for (String name : lines(warehouse, names)) {
      String rows = "select count(*), sum(hash(rows)::hugeint) from " + name + " as rows";
      tables.put(name, lines(warehouse, rows).get(0));
    }
    assertThat(tables).hasSizeGreaterThan(50);
    return tables;
  }

  private static List<String> lines(Path warehouse, String sql) throws SQLException {
    var readOnly = new Properties();
    readOnly.setProperty("duckdb.read_only", "true");
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + warehouse, readOnly);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<String> lines = new ArrayList<>();
      int columns = rows.getMetaData().getColumnCount();
      while (rows.next()) {
        List<String> cells = new ArrayList<>();
        for (int column = 1; column <= columns; column++) {
          cells.add(String.valueOf(rows.getString(column)));
        }
        lines.add(String.join("|", cells));
      }
      return lines;
    }
  }
}
