package budgetwarehouse.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills real processes; only {@code verify} runs it. */
class KillIT {
  private static final int DOCUMENTS = 400;
  private static final long LONGEST_SECONDS = 60;

  @TempDir Path root;
  private LoadFixture load;

  @BeforeEach
  void fillInbox() throws IOException {
    load = new LoadFixture(root);
    load.put("manifest.csv", "file\n");
    for (int number = 0; number < DOCUMENTS; number++) {
      load.put(number + ".txt", "文件" + number);
    }
  }

  @Test
  void resumesAfterEachOfThreeKills() throws IOException, InterruptedException {
    int before = 0;
    for (int kill = 0; kill < 3; kill++) {
      Process process = start();
      waitForStore(process, before);
      process.destroyForcibly().waitFor();
      before = load.stored().size();
    }
    assertThat(before).isBetween(1, DOCUMENTS - 1);

    assertThat(load.run()).as(load.printed).isEqualTo(LoadRun.ALL_WELL);
    assertThat(load.printed).contains("第 1 次运行（续前次中断处）");
    assertThat(load.stored()).hasSize(DOCUMENTS);
    assertThat(load.read).hasSize(DOCUMENTS - before);
    assertThat(load.printed).contains("新读 " + DOCUMENTS);
  }

  @Test
  void stopsInGoodOrderWhenAskedTo() throws IOException, InterruptedException {
    Process process = start();
    waitForStore(process, 0);
    process.destroy();
    assertThat(process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)).isTrue();
    int before = load.stored().size();
    List<String> read = Files.readAllLines(root.resolve("read.log"));
    assertThat(new HashSet<>(read)).as("documents read, each in the store").hasSize(before);

    assertThat(load.run()).as(load.printed).isEqualTo(LoadRun.ALL_WELL);
    assertThat(load.read).hasSize(DOCUMENTS - before);
  }

  private Process start() throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return new ProcessBuilder(
            java,
            "-Dfile.encoding=UTF-8",
            "-cp",
            System.getProperty("java.class.path"),
            KilledLoad.class.getName(),
            root.toString())
        .redirectErrorStream(true)
        .redirectOutput(new File(root.toFile(), "process.log"))
        .start();
  }

  private void waitForStore(Process process, int before) throws IOException, InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_SECONDS);
    while (load.stored().size() <= before) {
      assertThat(process.isAlive()).as(log()).isTrue();
      assertThat(System.nanoTime()).as(log()).isLessThan(end);
      Thread.sleep(20);
    }
  }

  private String log() throws IOException {
    return Files.readString(root.resolve("process.log"));
  }
}
