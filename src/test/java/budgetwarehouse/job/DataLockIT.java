package budgetwarehouse.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two loads at once, in two processes and in one. */
class DataLockIT {
  private static final String REFUSAL = "另一个装载或重建正在使用";

  @TempDir Path root;
  private LoadFixture load;

  @BeforeEach
  void fillInbox() throws IOException {
    load = new LoadFixture(root);
    load.put("manifest.csv", "file\n");
    load.put("a.txt", "甲");
  }

  @Test
  void holdsAgainstOtherProcessesAfterItRefusedOneOfItsOwn() throws Exception {
    try (DataLock lock = DataLock.take(load.data.lock()).orElseThrow()) {
      assertThat(lock).isNotNull();
      assertThat(load.run()).isEqualTo(LoadRun.NOT_FINISHED);
      assertThat(load.printed).contains(REFUSAL).contains("进程 " + ProcessHandle.current().pid());

      assertThat(start().waitFor()).isEqualTo(LoadRun.NOT_FINISHED);
      assertThat(root.resolve("printed.log")).content().contains(REFUSAL);
    }
    assertThat(load.run()).as(load.printed).isEqualTo(LoadRun.ALL_WELL);
    assertThat(load.stored()).hasSize(1);
  }

  @Test
  void refusesWhileAnotherProcessLoadsAndDoesNoDamage() throws Exception {
    for (int number = 0; number < 100; number++) {
      load.put(number + ".txt", "文件" + number);
    }
    Process other = start();
    while (other.isAlive() && load.stored().isEmpty()) {
      Thread.sleep(20);
    }
    int exitCode = load.run();
    String printed = load.printed;

    assertThat(other.waitFor()).isEqualTo(LoadRun.ALL_WELL);
    assertThat(exitCode).as(printed).isEqualTo(LoadRun.NOT_FINISHED);
    assertThat(printed).contains(REFUSAL).contains("进程 " + other.pid());
    assertThat(load.stored()).hasSize(101);
  }

  @Test
  void passesOverTheLockFileOfADeadProcess() throws Exception {
    Files.createDirectories(load.data.root());
    Files.writeString(load.data.lock(), "999999\n");

    assertThat(load.run()).as(load.printed).isEqualTo(LoadRun.ALL_WELL);
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
}
