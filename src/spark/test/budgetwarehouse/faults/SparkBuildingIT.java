package budgetwarehouse.faults;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.job.LoadRun;
import budgetwarehouse.province.ProvinceInbox;
import budgetwarehouse.run.SparkProcess;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/**
 * Loads on Spark, in executors that are processes of their own, and compares what is published with
 * the load of one machine: every table, page and file.
 */
class SparkBuildingIT {
  private static final Path SAMPLE = Path.of("sample-input");
  private static final Path LOCAL = Path.of("jobs/load-disclosures.yaml");

  @TempDir static Path root;
  private static Path onSpark;
  private static Undisturbed sample;

  @BeforeAll
  static void loadOnOneMachine() throws Exception {
    Path jobs = root.resolve("jobs");
    FileSystemUtils.copyRecursively(LOCAL.getParent(), jobs);
    onSpark = jobs.resolve("load-disclosures-on-spark.yaml");
    String job = Files.readString(onSpark);
    String ours =
        job.replaceFirst(
                "spark-program: \"\"",
                "spark-program: \"" + Path.of("target/spark").toAbsolutePath() + '"')
            .replace("--master local[*]", "--master " + SparkTrial.CLUSTER);
    assertThat(ours).isNotEqualTo(job);
    Files.writeString(onSpark, ours);
    sample = Undisturbed.of(load(LOCAL, SAMPLE), root.resolve("sample"));
  }

  private static Scenario load(Path job, Path inbox) {
    List<String> options =
        List.of("--job", job.toString(), "--inbox", inbox.toString(), "--load-date", "2026-11-01");
    return new Scenario("load", job, "load", options, Optional.empty());
  }

  @Test
  void publishesTheSameWhenAnExecutorIsKilledWhileItBuilds() throws Exception {
    Path data = root.resolve("executor");

    ChildJob load = load(onSpark, SAMPLE).start(data);
    assertThat(starsWhenOneIsThere(load, data)).as(load.printed()).isNotEmpty();
    assertThat(SparkTrial.killed(load, SparkProcess.EXECUTOR)).as(load.printed()).isTrue();
    Map<Path, Integer> firstSeen = new HashMap<>();
    while (load.isAlive()) {
      stars(data).forEach(star -> firstSeen.computeIfAbsent(star, SparkBuildingIT::size));
      Thread.sleep(5);
    }

    assertThat(load.exitCode()).as(load.printed()).isEqualTo(sample.exitCode());
    assertThat(SparkTrial.differences(sample, data)).isEmpty();
    assertThat(firstSeen).as("every star appears whole").hasSize(5);
    firstSeen.forEach((star, size) -> assertThat(size(star)).isEqualTo(size));
    assertThat(Files.readString(data.resolve("reports/1.json")))
        .contains("build-on-spark")
        .containsPattern("\"extract-on-spark\"[^}]*\\{[^}]*\"read\"\\s*:\\s*15");
  }

  @Test
  void keepsTheStarsThatAreDoneWhenTheLoadIsKilled() throws Exception {
    Path data = root.resolve("load");

    ChildJob load = load(onSpark, SAMPLE).start(data);
    Path done = starsWhenOneIsThere(load, data).get(0);
    FileTime written = Files.getLastModifiedTime(done);
    List<ProcessHandle> driver = SparkTrial.awaited(load, SparkProcess.DRIVER);
    assertThat(load.kill()).isTrue();
    driver.get(0).onExit().get(30, TimeUnit.SECONDS);
    assertThat(data.resolve("warehouse.duckdb")).doesNotExist();

    ChildJob again = load(onSpark, SAMPLE).start(data);
    assertThat(again.exitCode()).as(again.printed()).isEqualTo(sample.exitCode());
    assertThat(SparkTrial.differences(sample, data)).isEmpty();
    assertThat(stars(data)).hasSize(5).contains(done);
    assertThat(Files.getLastModifiedTime(done)).isEqualTo(written);
    assertThat(done.resolveSibling("_SUCCESS")).exists();
  }

  @Test
  void endsWithTheCodeOfAFailureWhenTheDriverIsKilled() throws Exception {
    Path data = root.resolve("driver");

    ChildJob load = load(onSpark, SAMPLE).start(data);
    assertThat(starsWhenOneIsThere(load, data)).isNotEmpty();
    assertThat(SparkTrial.killed(load, SparkProcess.DRIVER)).isTrue();
    assertThat(load.exitCode()).as(load.printed()).isEqualTo(LoadRun.NOT_FINISHED);
    assertThat(load.printed()).contains("Apache Spark 未完成");

    ChildJob again = load(onSpark, SAMPLE).start(data);
    assertThat(again.exitCode()).as(again.printed()).isEqualTo(sample.exitCode());
    assertThat(SparkTrial.differences(sample, data)).isEmpty();
  }

  @Test
  void publishesTheSameOfSyntheticProvincesWithPlantedErrors() throws Exception {
    Path inbox = root.resolve("provinces");
    // the last district of one province and the first of another
    ProvinceInbox.main(new String[] {inbox.toString(), "11", "166-167", "8", "2", "0.1"});
    Undisturbed local = Undisturbed.of(load(LOCAL, inbox), root.resolve("local"));
    Path data = root.resolve("spark");

    ChildJob load = load(onSpark, inbox).start(data);
    assertThat(load.exitCode()).as(load.printed()).isEqualTo(local.exitCode());
    assertThat(SparkTrial.differences(local, data)).isEmpty();
  }

  private static List<Path> starsWhenOneIsThere(ChildJob load, Path data)
      throws InterruptedException {
    Instant end = Instant.now().plus(Duration.ofMinutes(5));
    List<Path> stars = stars(data);
    while (stars.isEmpty() && load.isAlive() && Instant.now().isBefore(end)) {
      Thread.sleep(5);
      stars = stars(data);
    }
    return stars;
  }

  /** What the folder holds may change its name while we look. */
  private static List<Path> stars(Path data) {
    List<Path> stars = new ArrayList<>();
    for (File run : files(data.resolve("stars"))) {
      for (File star : files(run.toPath())) {
        if (star.getName().startsWith("province=")) {
          stars.add(star.toPath());
        }
      }
    }
    return stars;
  }

  private static int size(Path star) {
    return files(star).length;
  }

  private static File[] files(Path folder) {
    File[] files = folder.toFile().listFiles();
    return files == null ? new File[0] : files;
  }
}
