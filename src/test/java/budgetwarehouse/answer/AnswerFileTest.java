package budgetwarehouse.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import budgetwarehouse.ProgramVersion;
import budgetwarehouse.spreadsheet.WorkbookText;
import budgetwarehouse.warehouse.AnalystLimits;
import budgetwarehouse.warehouse.AnalystSession;
import budgetwarehouse.warehouse.HandMadeWarehouse;
import budgetwarehouse.warehouse.PublishedBuild;
import budgetwarehouse.warehouse.QueryWatch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Exports answers of all kinds of values, asked of a real database. */
class AnswerFileTest {
  private static final PublishedBuild BUILD = new PublishedBuild("build", "7", "2026-11-01", "2");
  private static final String KINDS =
      """
      select
          12.50::decimal(18, 2) as amount,
          12345678901234567890::hugeint as large,
          1e0 / 3 as share,
          12345678912.5::double as wide,
          'Infinity'::double as endless,
          'NaN'::double as odd,
          null::varchar as missing,
          '' as blank,
          '=x' as formula,
          '005' as code,
          date '2026-11-21' as day,
          [1.5, null] as several,
          123456789012345.60::decimal(20, 2) as long_amount,
          1000000000000000000 as round,
          timestamp '2026-11-21 10:00:00' as moment,
          1 as "=1+1"
      """;

  @TempDir private static Path shared;
  private static AnalystSession session;

  @TempDir private Path folder;

  @BeforeAll
  static void open() throws Exception {
    Path file = HandMadeWarehouse.write(shared.resolve("warehouse.duckdb"), "build");
    session = AnalystSession.open(file, AnalystLimits.DEFAULT);
  }

  @AfterAll
  static void close() {
    session.close();
  }

  private Path export(String sql, String name) throws Exception {
    Path target = folder.resolve(name);
    try (AnswerFile file = AnswerFile.open(target, new Provenance(sql, BUILD), false)) {
      session.ask(sql, file, QueryWatch.NONE);
    }
    return target;
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void writesCsvThatASpreadsheetNeitherRunsNorChanges() throws Exception {
    Path file = export(KINDS, "answer.csv");

    List<String> lines = Files.readAllLines(file);
    assertThat(lines.get(0)).startsWith("\ufeffamount,large,").endsWith(",moment,'=1+1");
    assertThat(lines.get(1))
        .startsWith("12.50,12345678901234567890,0.3333333333333333,12345678912.5,Infinity,NaN,,,")
        .contains(",'=x,'005,2026-11-21,\"[1.5, null]\",123456789012345.60,1000000000000000000,")
        .contains(",2026-11-21")
        .endsWith(",1");
    assertThat(files()).containsExactly("answer.csv", "answer.csv.来源.txt");
    assertThat(Files.readString(folder.resolve("answer.csv.来源.txt")))
        .contains("数据版本 build", ProgramVersion.CURRENT.name(), "行数 1", KINDS);
  }

  @ParameterizedTest
  @CsvSource({
    "A2, number, 12.50",
    "B2, text, 12345678901234567890",
    "C2, number, 0.3333333333333333",
    "D2, number, 1.23456789125E10",
    "E2, text, Infinity",
    "F2, text, NaN",
    "G2, nothing, ''",
    "H2, text, ''",
    "I2, text, =x",
    "J2, text, 005",
    "K2, text, 2026-11-21",
    "L2, text, '[1.5, null]'",
    "M2, text, 123456789012345.60",
    "N2, number, 1000000000000000000"
  })
  void writesAWorkbookInWhichNumbersAreNumbers(String cell, String kind, String value)
      throws Exception {
    String sheet = WorkbookText.of(export(KINDS, "answer.xlsx"));

    Matcher found =
        Pattern.compile("<c r=\"" + cell + "\"([^>]*?)(?:/>|>(.*?)</c>)").matcher(sheet);
    if (kind.equals("nothing")) {
      assertThat(found.find()).isFalse();
      return;
    }
    assertThat(found.find()).isTrue();
    assertThat(found.group(1).contains("inlineStr")).isEqualTo(kind.equals("text"));
    assertThat(found.group(2).replaceAll("<[^>]*>", "")).isEqualTo(value);
  }

  @Test
  void writesParquetWithTheTypesOfTheAnswer() throws Exception {
    Path file = export(KINDS, "answer.parquet");

    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("from '" + file + "'")) {
      row.next();
      assertThat(row.getMetaData().getColumnTypeName(1)).isEqualTo("DECIMAL(18,2)");
      assertThat(row.getBigDecimal(1)).hasToString("12.50");
      assertThat(row.getBigDecimal(2)).hasToString("12345678901234567890");
      assertThat(row.getDouble(3)).isEqualTo(1.0 / 3);
      assertThat(row.getDouble(5)).isInfinite();
      assertThat(row.getString(7)).isNull();
      assertThat(row.getString(8)).isEmpty();
      assertThat(row.getString(10)).isEqualTo("005");
      assertThat(row.getMetaData().getColumnTypeName(11)).isEqualTo("DATE");
    }
  }

  @ParameterizedTest
  @CsvSource({"csv", "xlsx", "parquet"})
  void givesEqualBytesForEqualQuestions(String ending) throws Exception {
    byte[] first = Files.readAllBytes(export(KINDS, "first." + ending));
    byte[] second = Files.readAllBytes(export(KINDS, "second." + ending));

    assertThat(second).isEqualTo(first);
  }

  @Test
  void keepsNoClockInAWorkbook() throws Exception {
    try (var archive = new ZipFile(export(KINDS, "answer.xlsx").toFile())) {
      assertThat(Collections.list(archive.entries()))
          .allSatisfy(entry -> assertThat(entry.getTimeLocal().getYear()).isEqualTo(1980));
    }
  }

  @Test
  void saysWhatNoCellOfAWorkbookHoldsAndKeepsTheWholeStatement() throws Exception {
    String statement = "select repeat('长', 40000) as text -- " + "語".repeat(80_000);

    String sheets = WorkbookText.of(export(statement, "answer.xlsx"));

    assertThat(sheets).contains("1 格的文字超过 32767 个字符", ProgramVersion.CURRENT.name());
    assertThat(sheets.chars().filter(character -> character == '語').count()).isEqualTo(80_000);
  }

  @Test
  void refusesRowsThatNoSheetHolds() throws Exception {
    var file =
        new WorkbookAnswerFile(folder.resolve("answer.xlsx"), new Provenance("select 1", BUILD));
    try (file) {
      file.begin(List.of("a"));
      for (int i = 0; i < WorkbookAnswerFile.MOST_ROWS; i++) {
        file.row(List.of());
      }

      assertThatThrownBy(() -> file.row(List.of()))
          .isInstanceOf(ExportRefused.class)
          .hasMessageContaining("1048575");
    }
  }

  @ParameterizedTest
  @CsvSource({"answer.csv, answer.csv", "answer.csv, answer.csv.来源.txt", "a.xlsx, a.xlsx"})
  void replacesNothingThatIsThere(String name, String there) throws Exception {
    Files.writeString(folder.resolve(there), "mine");

    assertThatThrownBy(() -> export("select 1", name))
        .isInstanceOf(ExportRefused.class)
        .hasMessageContaining(there);
    assertThat(files()).containsExactly(there);
    assertThat(folder.resolve(there)).hasContent("mine");
  }

  @ParameterizedTest
  @CsvSource({"csv", "xlsx", "parquet"})
  void leavesNothingOfAnAnswerThatFails(String ending) {
    String fails = "select case when range = 5000 then error('bad') else 'x' end from range(9000)";

    assertThatThrownBy(() -> export(fails, "answer." + ending)).hasMessageContaining("bad");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void leavesNothingWhereTheFileCannotBe() {
    String name = "长".repeat(200) + ".csv";

    assertThatThrownBy(() -> export("select 1", name)).isInstanceOf(IOException.class);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void refusesAnEndingThatItDoesNotWrite() {
    assertThatThrownBy(() -> export("select 1", "answer.doc"))
        .isInstanceOf(ExportRefused.class)
        .hasMessageContaining(".csv、.xlsx、.parquet");
  }
}
