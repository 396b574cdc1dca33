package budgetwarehouse.record;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RunLogTest {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  @TempDir private Path folder;

  @ParameterizedTest(name = "{index}") // the names themselves would break the reports of the tests
  @ValueSource(
      strings = {
        "预算.pdf",
        "a\n{\"event\":\"run-ended\",\"exitCode\":0}.pdf",
        "a\r\nb.pdf",
        "\u001b[2Ja\u0085b\u2028c\u2029d.pdf",
        "\u202egnp.pdf",
        "half\ud800.pdf",
        "\"},\"event\":\"x"
      })
  void writesOneLineWhateverAFileIsCalled(String name) throws IOException {
    try (RunLog log = RunLog.open(folder, "job")) {
      log.run(7);
      log.say("document", Map.of("file", name));
    }

    String text = Files.readString(folder.resolve("job.log"));
    assertThat(text).endsWith("}\n").matches("[^\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]*\n");
    JsonNode line = MAPPER.readTree(text);
    assertThat(line.get("event").asString()).isEqualTo("document");
    assertThat(line.get("file").asString()).isEqualTo(name);
    assertThat(line.get("run").asLong()).isEqualTo(7);
    assertThat(line.get("time").asString())
        .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}\\+08:00");
  }

  @Test
  void keepsAStackTraceInItsLine() throws IOException {
    try (RunLog log = RunLog.open(folder, "job")) {
      log.fail("step-failure", Map.of("step", "x"), new IllegalStateException("试验"));
    }

    List<String> lines = Files.readAllLines(folder.resolve("job.log"));
    assertThat(lines).hasSize(1);
    assertThat(MAPPER.readTree(lines.get(0)).get("trace").asString())
        .contains("IllegalStateException: 试验")
        .contains("RunLogTest");
  }

  @Test
  void givesTwoRunsOfAJobTheirOwnFiles() throws IOException {
    try (RunLog first = RunLog.open(folder, "job");
        RunLog second = RunLog.open(folder, "job")) {
      first.say("first", Map.of());
      second.say("second", Map.of());
    }
    try (RunLog third = RunLog.open(folder, "job")) {
      third.say("third", Map.of());
    }

    assertThat(folder.resolve("job.log")).content().contains("first", "third");
    assertThat(folder.resolve("job-2.log")).content().contains("second").doesNotContain("first");
  }

  @ParameterizedTest
  @ValueSource(strings = {".job.lock", "job.log"})
  void saysOnceThatTheLogCannotBeWrittenAndGoesOn(String taken) throws IOException {
    Files.createDirectory(folder.resolve(taken));
    var said = new ListAppender<ILoggingEvent>();
    said.start();
    Logger logger = (Logger) LoggerFactory.getLogger(RunLog.class);
    logger.addAppender(said);
    try (RunLog log = RunLog.open(folder, "job")) {
      log.run(1);
      log.say("document", Map.of("file", "a"));
      log.warn("document", Map.of("file", "b"));
    } finally {
      logger.detachAppender(said);
    }

    assertThat(said.list).hasSize(1);
    assertThat(said.list.get(0).getFormattedMessage()).contains("运行日志写不了", taken);
  }

  @Test
  void keepsWarningsOfLibrariesWhileItIsOpen() throws IOException {
    try (RunLog log = RunLog.open(folder, "job")) {
      log.run(1);
      LoggerFactory.getLogger("library").warn("disk slow");
    }
    LoggerFactory.getLogger("library").warn("later");

    assertThat(folder.resolve("job.log"))
        .content()
        .contains("\"event\":\"disk slow\",\"logger\":\"library\"")
        .doesNotContain("later");
  }
}
