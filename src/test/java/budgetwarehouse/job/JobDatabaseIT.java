package budgetwarehouse.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import budgetwarehouse.job.intake.DataFolder;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Job metadata in a real PostgreSQL, which is stopped and started in between. */
class JobDatabaseIT {
  private static final int DOCUMENTS = 200;
  private static final int PROCESSES = 6;

  private static Optional<PostgresServer> found = Optional.empty();

  @TempDir Path root;

  @BeforeAll
  static void startServer() throws IOException, InterruptedException {
    found = PostgresServer.start();
    assumeTrue(found.isPresent(), "PostgreSQL is not installed (Debian: postgresql)");
  }

  @AfterAll
  static void stopServer() throws IOException, InterruptedException {
    if (found.isPresent()) {
      found.get().close();
    }
  }

  private static PostgresServer server() {
    return found.orElseThrow();
  }

  private LoadFixture fixture(String name, int documents) throws IOException {
    var load = new LoadFixture(Files.createDirectories(root.resolve(name)));
    load.parameters.put(JobDatabase.PARAMETER, server().address());
    load.put("manifest.csv", "file\n");
    for (int number = 0; number < documents; number++) {
      load.put(number + ".txt", "文件" + number);
    }
    return load;
  }

  @Test
  void resumesARunThatWasKilledAlsoAfterTheServerWas() throws IOException, InterruptedException {
    LoadFixture load = fixture("killed", DOCUMENTS);
    Process process = start(root.resolve("killed"));
    while (load.stored().isEmpty()) {
      assertThat(process.isAlive()).isTrue();
      Thread.sleep(20);
    }
    process.destroyForcibly().waitFor();
    int before = load.stored().size();
    assertThat(before).isBetween(1, DOCUMENTS - 1);
    server().stop();
    server().resume();

    assertThat(load.run()).as(load.printed).isEqualTo(LoadRun.ALL_WELL);
    assertThat(load.printed).contains("第 1 次运行（续前次中断处）", "新读 " + DOCUMENTS);
    assertThat(load.read).hasSize(DOCUMENTS - before);
    assertThat(load.data.jobDatabase()).doesNotExist();

    LoadFixture undisturbed = fixture("undisturbed", DOCUMENTS);
    undisturbed.parameters.remove(JobDatabase.PARAMETER);
    undisturbed.run();
    assertThat(load.stored()).isEqualTo(undisturbed.stored());
  }

  @Test
  void numbersTheRunsOfEachDataFolder() throws IOException, InterruptedException {
    LoadFixture first = fixture("first", 2);
    LoadFixture second = fixture("second", 3);
    first.run();
    assertThat(first.printed).contains("第 1 次运行");
    second.instead.put("build", build -> fail());
    assertThat(second.run()).isEqualTo(LoadRun.NOT_FINISHED);
    server().stop();
    server().resume();

    first.run();
    assertThat(first.printed).contains("第 2 次运行：");
    second.instead.clear();
    assertThat(second.run()).isEqualTo(LoadRun.ALL_WELL);
    assertThat(second.printed).contains("第 1 次运行（续前次中断处）");
  }

  @Test
  void keepsTheRunsOfAFolderThatIsMoved() throws IOException {
    LoadFixture load = fixture("here", 2);
    load.run();
    Path there = root.resolve("there");
    Files.move(load.data.root(), there);
    load.parameters.put("data", there.toString());

    load.run();
    assertThat(load.printed).contains("第 2 次运行");
  }

  @Test
  void goesOnCountingWhereTheFileLeftOff() throws IOException {
    LoadFixture load = fixture("moved", 2);
    load.parameters.remove(JobDatabase.PARAMETER);
    load.run();
    load.run();
    load.parameters.put(JobDatabase.PARAMETER, server().address());

    load.run();
    assertThat(load.printed).contains("第 3 次运行");
  }

  @Test
  void makesItsTablesOnceAlsoWhenSeveralStartAtOnce() throws Exception {
    var data = new DataFolder(root.resolve("data"));
    Files.createDirectories(data.root());
    assertThat(DataIdentity.of(data)).isEqualTo(DataIdentity.of(data));
    JobDatabase database = JobDatabase.of(server().address(), Map.of());
    Callable<List<PastRun>> open =
        () -> {
          try (JobMetadata metadata = database.open(data)) {
            return new RunHistory(metadata).last("load-disclosures");
          }
        };
    ExecutorService processes = Executors.newFixedThreadPool(PROCESSES);
    for (Future<List<PastRun>> opened :
        processes.invokeAll(java.util.Collections.nCopies(PROCESSES, open))) {
      assertThat(opened.get()).isEmpty();
    }
    processes.shutdown();
  }

  @Test
  void saysInOneLineThatTheServerWentAwayInTheMiddle() throws IOException, InterruptedException {
    LoadFixture load = fixture("lost", 2);
    load.instead.put("build", build -> stopServerNow());
    try {
      assertThat(load.run()).isEqualTo(LoadRun.NOT_FINISHED);
    } finally {
      server().resume();
    }
    assertThat(load.printed)
        .contains("作业记录 " + server().address() + " 在运行中不能使用了")
        .doesNotContain("\tat ", "Exception:");

    load.instead.clear();
    assertThat(load.run()).as(load.printed).isEqualTo(LoadRun.ALL_WELL);
  }

  private static void stopServerNow() throws IOException {
    try {
      server().stop();
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  @Test
  void saysThatTheServerCannotBeReachedAndDoesNothing() throws IOException, InterruptedException {
    LoadFixture load = fixture("stopped", 2);
    server().stop();
    try {
      assertThat(load.run()).isEqualTo(LoadRun.NOT_FINISHED);
    } finally {
      server().resume();
    }
    assertThat(load.printed).contains("作业数据库 " + server().address() + " 不能使用：");
    assertThat(load.read).isEmpty();
    assertThat(load.data.landing()).doesNotExist();
    assertThat(load.data.store()).doesNotExist();

    assertThat(load.run()).as(load.printed).isEqualTo(LoadRun.ALL_WELL);
    assertThat(load.printed).contains("第 1 次运行：");
  }

  @Test
  void takesUserAndPasswordFromTheEnvironment() throws IOException, SQLException {
    try (Connection connection = DriverManager.getConnection(server().address())) {
      connection.createStatement().execute("create role analyst login");
    }
    var data = new DataFolder(Files.createDirectories(root.resolve("data")));
    Map<String, String> environment =
        Map.of(
            "BUDGET_WAREHOUSE_JOB_DATABASE", server().address(),
            "BUDGET_WAREHOUSE_JOB_DATABASE_USER", "analyst",
            "BUDGET_WAREHOUSE_JOB_DATABASE_PASSWORD", "verschwiegen");
    JobDatabase database = JobDatabase.of("", environment);

    // this role may make no schema, and the message names neither user nor password
    org.assertj.core.api.Assertions.assertThatThrownBy(() -> database.open(data).close())
        .isInstanceOf(JobDatabaseUnreachable.class)
        .hasMessageContaining("不能使用")
        .hasMessageNotContaining("verschwiegen");

    try (Connection connection = DriverManager.getConnection(server().address())) {
      connection.createStatement().execute("grant create on database postgres to analyst");
    }
    database.open(data).close();
    try (Connection connection = DriverManager.getConnection(server().address());
        ResultSet owners =
            connection
                .createStatement()
                .executeQuery(
                    "select count(*) from pg_tables where tableowner = 'analyst'"
                        + " and tablename = 'batch_job_execution'")) {
      assertThat(owners.next()).isTrue();
      assertThat(owners.getInt(1)).isEqualTo(1);
    }
  }

  private Process start(Path folder) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return new ProcessBuilder(
            java,
            "-Dfile.encoding=UTF-8",
            "-cp",
            System.getProperty("java.class.path"),
            KilledLoad.class.getName(),
            folder.toString(),
            server().address())
        .redirectErrorStream(true)
        .redirectOutput(new File(root.toFile(), "process.log"))
        .start();
  }

  private static void fail() throws IOException {
    throw new IOException("磁盘已满");
  }
}
