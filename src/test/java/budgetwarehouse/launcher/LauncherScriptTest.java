package budgetwarehouse.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script that starts the program, over a Java that only says how it was called. */
class LauncherScriptTest {
  private static final Path SCRIPT = Path.of("jobs/budget-warehouse");

  @TempDir private Path home;

  private String called(String command) throws IOException, InterruptedException {
    Path script = Files.createDirectory(home.resolve("jobs")).resolve("budget-warehouse");
    Files.copy(SCRIPT, script);
    Files.createFile(Files.createDirectory(home.resolve("target")).resolve("budget-warehouse.jar"));
    Path java = Files.createDirectory(home.resolve("bin")).resolve("java");
    Files.writeString(java, "#!/bin/sh\nprintf '%s\\n' \"$@\"\n");
    assertThat(java.toFile().setExecutable(true)).isTrue();

    var process = new ProcessBuilder("bash", script.toString(), command);
    process.environment().put("JAVA_HOME", home.toString());
    process.environment().remove("TZ");
    Process started = process.redirectErrorStream(true).start();
    String said = new String(started.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(started.waitFor()).as(said).isZero();
    return said;
  }

  @Test
  void saysInChineseThatThereIsNoJava() throws Exception {
    Path script = Files.createDirectory(home.resolve("jobs")).resolve("budget-warehouse");
    Files.copy(SCRIPT, script);
    Files.createFile(Files.createDirectory(home.resolve("target")).resolve("budget-warehouse.jar"));
    var process = new ProcessBuilder("bash", script.toString(), "status");
    process.environment().put("JAVA_HOME", "/nonexistent");
    Process started = process.redirectErrorStream(true).start();
    String said = new String(started.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(started.waitFor()).isEqualTo(2);
    assertThat(said).contains("找不到 Java", "/nonexistent/bin/java").hasLineCount(1);
  }

  @Test
  void goesByTheClockOfBeijingWhateverTheZoneOfTheMachine() throws Exception {
    assertThat(called("status").lines()).contains("-Duser.timezone=Asia/Shanghai");
  }
}
