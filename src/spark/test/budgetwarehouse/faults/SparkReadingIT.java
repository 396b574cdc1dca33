package budgetwarehouse.faults;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.job.LoadRun;
import budgetwarehouse.run.SparkProcess;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/**
 * Reads the sample on Spark, in executors that are processes of their own, and compares what comes
 * of it with the load of one machine: the store byte by byte, the warehouse row by row.
 */
class SparkReadingIT {
  private static final Path SAMPLE = Path.of("sample-input");
  @TempDir static Path root;
  private static Path inbox;
  private static Undisturbed plain;

  @BeforeAll
  static void readOnOneMachine() throws Exception {
    inbox = root.resolve("inbox");
    FileSystemUtils.copyRecursively(SAMPLE, inbox);
    Files.writeString(inbox.resolve("broken.pdf"), "%PDF-1.7 and nothing that a PDF is");
    plain = Undisturbed.of(plainReading(), root.resolve("plain"));
  }

  @Test
  void writesTheSameStoreAndSetsAsideTheSame() throws Exception {
    Path data = root.resolve("same");

    ChildJob reading = onSpark(SparkTrial.CLUSTER).start(data);
    assertThat(reading.exitCode()).as(reading.printed()).isEqualTo(plain.exitCode());
    assertThat(SparkTrial.differences(plain, data)).isEmpty();
    assertThat(data.resolve("quarantine")).isNotEmptyDirectory();

    ChildJob again = onSpark(SparkTrial.CLUSTER).start(data);
    assertThat(again.exitCode()).as(again.printed()).isLessThan(LoadRun.NOT_FINISHED);
    assertThat(DataState.of(data).documents()).isEqualTo(plain.state().documents());
  }

  @Test
  void readsOnWhenExecutorsAreKilled() throws Exception {
    Path data = root.resolve("executors");

    ChildJob reading = onSpark(SparkTrial.CLUSTER).start(data);
    for (int kill = 0; kill < 2; kill++) {
      assertThat(SparkTrial.killed(reading, SparkProcess.EXECUTOR)).as(reading.printed()).isTrue();
      Thread.sleep(1500);
    }

    assertThat(reading.exitCode()).as(reading.printed()).isEqualTo(plain.exitCode());
    assertThat(SparkTrial.differences(plain, data)).isEmpty();
  }

  @Test
  void saysThatSparkFailedAndGoesOnAtTheNextRun() throws Exception {
    Path data = root.resolve("driver");

    ChildJob reading = onSpark(SparkTrial.CLUSTER).start(data);
    assertThat(SparkTrial.killed(reading, SparkProcess.EXECUTOR)).isTrue();
    assertThat(SparkTrial.killed(reading, SparkProcess.DRIVER)).isTrue();
    assertThat(reading.exitCode()).as(reading.printed()).isEqualTo(LoadRun.NOT_FINISHED);
    assertThat(reading.printed()).contains("Apache Spark 未完成");

    ChildJob again = onSpark(SparkTrial.CLUSTER).start(data);
    assertThat(again.exitCode()).as(again.printed()).isEqualTo(plain.exitCode());
    assertThat(SparkTrial.differences(plain, data)).isEmpty();
  }

  @Test
  void endsOnSparkWhenTheLoadIsKilled() throws Exception {
    Path data = root.resolve("load");

    ChildJob reading = onSpark(SparkTrial.CLUSTER).start(data);
    List<ProcessHandle> driver = SparkTrial.awaited(reading, SparkProcess.DRIVER);
    SparkTrial.awaited(reading, SparkProcess.EXECUTOR);
    assertThat(reading.kill()).isTrue();
    driver.get(0).onExit().get(30, java.util.concurrent.TimeUnit.SECONDS);

    ChildJob again = onSpark(SparkTrial.CLUSTER).start(data);
    assertThat(again.exitCode()).as(again.printed()).isEqualTo(plain.exitCode());
    assertThat(SparkTrial.differences(plain, data)).isEmpty();
  }

  @Test
  void saysWhereSparkIsMissing() throws Exception {
    ChildJob load =
        reading("extract-on-spark", root.toString(), SparkTrial.CLUSTER).start(root.resolve("no"));

    assertThat(load.exitCode()).as(load.printed()).isEqualTo(LoadRun.NOT_FINISHED);
    assertThat(load.printed()).contains("没有 Spark 用的程序", "mvn -q -Pspark -DskipTests package");
  }

  private static Scenario plainReading() throws Exception {
    return reading("extract-new-documents", "", "");
  }

  private static Scenario onSpark(String master) throws Exception {
    Path program = Path.of("target/spark").toAbsolutePath();
    return reading("extract-on-spark", program.toString(), master);
  }

  private static Scenario reading(String step, String program, String master) throws Exception {
    Path job = Files.createTempFile(root, "reading", ".yaml");
    Files.writeString(
        job,
        """
        name: read-documents
        says: 只接收和读取
        parameters:
          spark-program: "%s"
          spark-options: "--master %s"
        steps:
          - receive-manifest
          - %s
          - write-receipt
        """
            .formatted(program, master, step));
    List<String> options =
        List.of("--job", job.toString(), "--inbox", inbox.toString(), "--load-date", "2026-11-01");
    return new Scenario("reading", job, "load", options, Optional.empty());
  }
}
