package budgetwarehouse.job;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.fact.DocumentFacts;
import budgetwarehouse.finding.Finding;
import budgetwarehouse.finding.FindingKind;
import budgetwarehouse.finding.FindingTally;
import budgetwarehouse.finding.Place;
import budgetwarehouse.finding.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LoadRunTest {
  @TempDir Path root;
  private LoadFixture load;

  @BeforeEach
  void fillInbox() throws IOException {
    load = new LoadFixture(root);
    load.put("manifest.csv", "file,fiscal_year\na.txt,2023\nb.txt,2023\nc.txt,2022\n");
    load.put("a.txt", "甲");
    load.put("b.txt", "乙");
    load.put("c.txt", "丙");
  }

  @Test
  void runsEveryStepFromInboxToComparisons() throws IOException {
    assertThat(load.run()).as(load.printed).isEqualTo(LoadRun.ALL_WELL);

    assertThat(load.read).containsExactlyInAnyOrder("a.txt", "b.txt", "c.txt");
    assertThat(load.stagesRun)
        .containsExactly("normalise", "build", "check", "publish", "inspect", "compare", "change");
    assertThat(load.stored()).hasSize(3);
    assertThat(load.data.landing()).isDirectoryContaining(file -> contains(file, "甲"));
    assertThat(load.printed).contains("第 1 次运行：完成，已发布", "新读 3，未变 0，隔离 0");
    assertThat(load.data.reports().resolve("1.json")).content().contains("\"published\"");
  }

  @Test
  void readsNoDocumentASecondTime() throws IOException {
    load.run();
    List<String> before = store();

    assertThat(load.run()).as(load.printed).isEqualTo(LoadRun.ALL_WELL);
    assertThat(load.read).isEmpty();
    assertThat(store()).isEqualTo(before);
    assertThat(load.printed).contains("第 2 次运行", "新读 0，未变 3");
  }

  @Test
  void readsOnlyWhatIsNew() throws IOException {
    load.run();
    load.put("d.txt", "丁");

    load.run();
    assertThat(load.read).containsExactly("d.txt");
    assertThat(load.printed).contains("file_not_in_manifest");
    assertThat(load.data.store().resolve("receipts")).isDirectoryContaining("glob:**000002");
  }

  @ParameterizedTest
  @CsvSource({"java.lang.IllegalStateException", "java.lang.StackOverflowError"})
  void setsAsideADocumentThatCannotBeReadAndGoesOn(Class<? extends Throwable> failure)
      throws IOException {
    load.extraction =
        source -> {
          if (source.file().equals("b.txt")) {
            throwUnchecked(failure);
          }
          return LoadFixture.facts(source);
        };

    assertThat(load.run()).as(load.printed).isEqualTo(LoadRun.FAULTS_IN_DATA);
    assertThat(load.stored()).hasSize(2);
    assertThat(load.stagesRun).contains("publish");
    assertThat(load.printed).contains("隔离 1", "b.txt：读取时程序出错（reader_failed）");

    load.extraction = LoadFixture::facts;
    assertThat(load.run()).as(load.printed).isEqualTo(LoadRun.ALL_WELL);
    assertThat(load.read).containsExactly("b.txt");
    assertThat(load.data.quarantine()).isEmptyDirectory();
  }

  @Test
  void quarantinesADocumentOfWhichNothingCanBeReadAndDoesNotTryItAgain() throws IOException {
    var encrypted = new Finding(FindingKind.FILE_ENCRYPTED, Place.WHOLE_DOCUMENT, "", "未加密的文件");
    load.extraction =
        source ->
            source.file().equals("b.txt")
                ? DocumentFacts.unread(encrypted)
                : LoadFixture.facts(source);

    assertThat(load.run()).as(load.printed).isEqualTo(LoadRun.FAULTS_IN_DATA);
    assertThat(load.stored()).hasSize(3);
    assertThat(load.printed).contains("隔离 1", "b.txt：文件加了打开密码（file_encrypted）");
    assertThat(load.printed).contains("阅读账", "新读 3 份：", "b.txt：0 页，");
    assertThat(load.data.quarantine()).isNotEmptyDirectory();

    load.run();
    assertThat(load.read).isEmpty();
    assertThat(load.printed).contains("新读 0，未变 3，隔离 1");
    assertThat(load.data.quarantine()).isNotEmptyDirectory();
  }

  @ParameterizedTest
  @ValueSource(strings = {"normalise", "build", "check", "publish", "compare", "change"})
  void resumesARunThatFailedAndReadsNothingTwice(String failing) throws IOException {
    load.instead.put(failing, build -> fail());
    assertThat(load.run()).isEqualTo(LoadRun.NOT_FINISHED);
    assertThat(load.printed).contains("未发布", "磁盘已满");
    List<String> before = store();

    load.instead.clear();
    assertThat(load.run()).as(load.printed).isEqualTo(LoadRun.ALL_WELL);
    assertThat(load.printed).contains("第 1 次运行（续前次中断处）", "新读 3");
    assertThat(load.read).isEmpty();
    assertThat(load.stagesRun)
        .containsExactly("normalise", "build", "check", "publish", "inspect", "compare", "change");
    assertThat(store()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void keepsCopiesAnewThatWereDamagedOrLostBeforeTheyWereRead(boolean isLost) throws IOException {
    load.parameters.put("threads", "1");
    load.extraction =
        source -> {
          spoil(load.data.landing(), isLost);
          return LoadFixture.facts(source);
        };
    assertThat(load.run()).as(load.printed).isEqualTo(LoadRun.NOT_FINISHED);

    load.extraction = LoadFixture::facts;
    assertThat(load.run()).as(load.printed).isEqualTo(LoadRun.ALL_WELL);
    assertThat(load.printed).contains("第 1 次运行（续前次中断处）", "新读 3");
    assertThat(load.stored()).hasSize(3);
  }

  @Test
  void goesOnWithoutALogThatCannotBeWritten() throws IOException {
    Files.createDirectories(load.data.logs().resolve(".load-disclosures.lock"));

    assertThat(load.run()).as(load.printed).isEqualTo(LoadRun.ALL_WELL);
  }

  @Test
  void saysThatTheRecordOfRunsCannotBeOpened() throws IOException {
    Files.createDirectories(load.data.jobDatabase());

    assertThat(load.run()).isEqualTo(LoadRun.NOT_FINISHED);
    assertThat(load.printed).contains("作业记录 " + load.data.jobDatabase() + " 打不开：");
  }

  @Test
  void beginsAnewWhenTheInboxChangedAfterAFailure() throws IOException {
    load.instead.put("build", build -> fail());
    load.run();
    load.instead.clear();
    load.put("manifest.csv", "file,fiscal_year\na.txt,2023\nb.txt,2023\nc.txt,2023\n");

    assertThat(load.run()).as(load.printed).isEqualTo(LoadRun.ALL_WELL);
    assertThat(load.printed).contains("第 2 次运行：");
    assertThat(load.read).isEmpty();
    assertThat(load.data.store().resolve("receipts")).isDirectoryContaining("glob:**000002");
  }

  @Test
  void readsEverythingAgainWhereItIsForced() throws IOException {
    load.run();
    List<String> before = store();
    load.parameters.put("force", "true");
    load.instead.put("build", build -> fail());
    assertThat(load.run()).isEqualTo(LoadRun.NOT_FINISHED);
    assertThat(load.read).hasSize(3);
    assertThat(load.data.quarantine().resolve("store")).isNotEmptyDirectory();

    load.instead.clear();
    assertThat(load.run()).as(load.printed).isEqualTo(LoadRun.ALL_WELL);
    assertThat(load.read).as("a forced run that is resumed goes on").isEmpty();
    assertThat(store()).isEqualTo(before);
    assertThat(load.data.quarantine().resolve("store")).isEmptyDirectory();
  }

  @Test
  void laysNothingAsideThatCannotBeReadAgain() throws IOException {
    load.run();
    Set<String> stored = load.stored();
    try (Stream<Path> originals = Files.list(load.data.landing())) {
      Files.delete(originals.filter(Files::isRegularFile).findFirst().orElseThrow());
    }
    load.parameters.put("force", "true");
    assertThat(load.run()).isEqualTo(LoadRun.NOT_FINISHED);
    assertThat(load.printed).contains("不能全部重读");
    assertThat(load.stored()).isEqualTo(stored);
  }

  @Test
  void isNotCompletedBeforeItsReportIsWritten() throws IOException {
    Path lineage = load.data.reports().resolve("1.lineage.ndjson");
    Path inTheWay = Files.createDirectories(lineage).resolve("in the way");
    Files.writeString(inTheWay, "");
    assertThat(load.run()).isEqualTo(LoadRun.NOT_FINISHED);
    assertThat(load.printed).contains("装载未能完成", "1.lineage.ndjson");

    Files.delete(inTheWay);
    Files.delete(lineage);
    assertThat(load.run()).isEqualTo(LoadRun.ALL_WELL);
    assertThat(load.printed).contains("第 1 次运行（续前次中断处）");
    assertThat(load.data.reports().resolve("1.json")).content().contains("\"published\"");
  }

  @Test
  void writesTheReportOfARunThatWasKilledBeforeIt() throws IOException, SQLException {
    Path report = load.data.reports().resolve("1.json");
    List<String> contexts = new ArrayList<>();
    load.instead.put("change", build -> contexts.add(context()));
    load.run();
    Files.delete(report);
    // the framework notes the end of a run before anybody can write about it
    metadata("update BATCH_JOB_EXECUTION_CONTEXT set SHORT_CONTEXT = '" + contexts.get(0) + "'");

    assertThat(load.run()).as(load.printed).isEqualTo(LoadRun.ALL_WELL);
    assertThat(load.printed).contains("第 1 次运行（续前次中断处）");
    assertThat(report).content().contains("\"published\"");
  }

  @Test
  void saysThatTheWarehouseIsNewWhereOnlyThePagesFailed() throws IOException {
    load.warehouseFindings = Optional.of(new FindingTally(0, 0, 0));
    load.instead.put("publish", build -> Files.writeString(build.data().warehouse(), "x"));
    load.instead.put("compare", build -> fail());
    assertThat(load.run()).isEqualTo(LoadRun.NOT_FINISHED);

    assertThat(load.printed).contains("数据仓库已换为新的").doesNotContain("未发布");
    assertThat(load.data.reports().resolve("1.json"))
        .content()
        .contains("\"buildId\" : \"build\"", "\"failed\"");
  }

  @Test
  void comparesWithWhatAGivenUpRunHadReplaced() throws IOException {
    load.instead.put("publish", build -> keepFormer(build, "replaced by the first"));
    load.instead.put("compare", build -> fail());
    load.run();
    load.put("manifest.csv", "file,fiscal_year\na.txt,2023\nb.txt,2023\nc.txt,2023\n");
    load.instead.remove("compare");
    List<String> compared = new ArrayList<>();
    load.instead.put(
        "change", build -> compared.add(Files.readString(build.data().former(build.run()))));
    load.instead.put("publish", build -> keepFormer(build, "replaced by the second"));

    assertThat(load.run()).as(load.printed).isEqualTo(LoadRun.ALL_WELL);
    assertThat(compared).containsExactly("replaced by the first");
    assertThat(load.data.former(1)).doesNotExist();
    assertThat(load.data.former(2)).doesNotExist();
  }

  // as a publication does: what was kept before stays
  private static void keepFormer(Build build, String content) throws IOException {
    Path former = build.data().former(build.run());
    if (!Files.exists(former)) {
      Files.writeString(former, content);
    }
  }

  @Test
  void goesOnWhereTheFrameworkCouldNotWriteHowItEnded() throws IOException, SQLException {
    load.instead.put("build", build -> fail());
    load.run();
    setStatus("UNKNOWN");
    load.instead.clear();

    assertThat(load.run()).as(load.printed).isEqualTo(LoadRun.ALL_WELL);
    assertThat(load.printed).contains("第 1 次运行（续前次中断处）");
  }

  @Test
  void passesOverARunThatWasKilledBeforeItBegan() throws IOException, SQLException {
    load.run();
    metadata("delete from BATCH_JOB_EXECUTION_PARAMS");
    metadata("delete from BATCH_STEP_EXECUTION_CONTEXT");
    metadata("delete from BATCH_STEP_EXECUTION");
    metadata("delete from BATCH_JOB_EXECUTION_CONTEXT");
    metadata("delete from BATCH_JOB_EXECUTION");

    assertThat(load.run()).as(load.printed).isEqualTo(LoadRun.ALL_WELL);
    assertThat(load.printed).contains("第 2 次运行：");
  }

  private void setStatus(String status) throws SQLException {
    for (String table : List.of("BATCH_JOB_EXECUTION", "BATCH_STEP_EXECUTION")) {
      metadata("update " + table + " set STATUS = '" + status + "' where STATUS = 'FAILED'");
    }
  }

  private void metadata(String sql) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + load.data.jobDatabase());
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }

  private String context() throws IOException {
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + load.data.jobDatabase());
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery("select SHORT_CONTEXT from BATCH_JOB_EXECUTION_CONTEXT")) {
      row.next();
      return row.getString(1);
    } catch (SQLException e) {
      throw new IOException(e);
    }
  }

  @Test
  void refusesASecondLoadOfTheSameWarehouse() throws IOException {
    List<Integer> second = new ArrayList<>();
    List<String> told = new ArrayList<>();
    var other = new LoadFixture(root);
    load.instead.put(
        "build",
        build -> {
          second.add(other.run());
          told.add(other.printed);
        });

    assertThat(load.run()).isEqualTo(LoadRun.ALL_WELL);
    assertThat(second).containsExactly(LoadRun.NOT_FINISHED);
    assertThat(told.get(0)).contains("另一个装载或重建正在使用");
    assertThat(other.read).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"error,3", "never,1"})
  void publishesOnlyWhatPassesTheChecks(String stopAt, int exitCode) {
    load.parameters.put("stop-at", stopAt);
    load.failedChecks.add(new FailedCheck("totals_add_up", "合计等于各项之和", Severity.ERROR, 4));

    assertThat(load.run()).isEqualTo(exitCode);
    assertThat(load.stagesRun.contains("publish")).isEqualTo(exitCode == 1);
    assertThat(load.printed).contains("totals_add_up：合计等于各项之和（4 行不符）");
  }

  @Test
  void publishesWithAWarning() {
    load.failedChecks.add(new FailedCheck("looks_odd", "宜复核", Severity.WARNING, 1));

    assertThat(load.run()).isEqualTo(LoadRun.ALL_WELL);
    assertThat(load.printed).contains("looks_odd");
  }

  @Test
  void countsTheFindingsOfThePublishedWarehouseWithoutFailing() throws IOException {
    load.instead.put("publish", build -> Files.createFile(build.data().warehouse()));
    load.warehouseFindings = Optional.of(new FindingTally(2, 31, 5));

    assertThat(load.run()).as(load.printed).isEqualTo(LoadRun.ALL_WELL);
    assertThat(load.printed).contains("数据仓库中的问题  错误 2，警告 31，提示 5");
    assertThat(load.data.reports().resolve("1.json")).content().contains("\"warnings\" : 31");
  }

  @Test
  void countsNoFindingsWhereNothingIsPublished() {
    load.instead.put("publish", build -> fail());
    load.warehouseFindings = Optional.of(new FindingTally(2, 31, 5));

    load.run();
    assertThat(load.printed).doesNotContain("数据仓库中的问题");
  }

  @Test
  void numbersTheStepsThatTheJobHas() throws IOException {
    load.job = root.resolve("short.yaml");
    Files.writeString(
        load.job, "name: short\nsteps: [receive-manifest, write-receipt, build-warehouse]\n");

    load.run();
    assertThat(load.printed).contains("[1/3]", "[2/3]", "[3/3] 建立数据仓库");
  }

  @ParameterizedTest
  @CsvSource({
    "inbox,nowhere",
    "overrides,nowhere.csv",
    "threads,0",
    "threads,many",
    "load-date,2026-13-01",
    "stop-at,sometimes",
    "force,perhaps",
    "colour,red",
  })
  void refusesAParameterThatCannotBe(String name, String value) {
    load.parameters.put(name, value);

    assertThat(load.run()).isEqualTo(LoadRun.WRONG_CALL);
    assertThat(load.printed).contains(name);
    assertThat(load.data.root()).doesNotExist();
  }

  private List<String> store() throws IOException {
    try (Stream<Path> files = Files.walk(load.data.store())) {
      return files.map(Path::toString).sorted().toList();
    }
  }

  private static boolean contains(Path file, String content) {
    try {
      return Files.readString(file).equals(content);
    } catch (IOException e) {
      return false;
    }
  }

  private static void spoil(Path landing, boolean isLost) {
    try (Stream<Path> copies = Files.list(landing)) {
      for (Path copy : copies.toList()) {
        Files.writeString(copy, "坏");
        if (isLost) {
          Files.delete(copy);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void fail() throws IOException {
    throw new IOException("磁盘已满");
  }

  private static void throwUnchecked(Class<? extends Throwable> failure) {
    if (failure == StackOverflowError.class) {
      throw new StackOverflowError();
    }
    throw new IllegalStateException("试验");
  }
}
