package budgetwarehouse.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import budgetwarehouse.ProgramVersion;
import budgetwarehouse.warehouse.WarehouseFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangePublicationTest {
  @TempDir private Path folder;

  @BeforeEach
  void putFoldersOfAnotherBesideTheReport() throws IOException {
    for (String other : List.of("report.draft", "report.work", ".report.1", "12", "1-now")) {
      Files.createDirectory(folder.resolve(other));
    }
  }

  private List<String> names() throws IOException {
    try (Stream<Path> names = Files.list(folder)) {
      return names.map(path -> path.getFileName().toString()).toList();
    }
  }

  @Test
  void touchesNothingBesideTheReport() throws IOException {
    ChangePublication.publishFirst(7, folder.resolve("report"));

    assertThat(names())
        .containsExactlyInAnyOrder(
            "report", "report.draft", "report.work", ".report.1", "12", "1-now");
    assertThat(folder.resolve("report").resolve(ChangePublication.SUMMARY)).isRegularFile();
  }

  @Test
  void saysWhichProgramWroteItInWhichRun() throws IOException {
    ChangePublication.publishFirst(7, folder.resolve("report"));

    String program = ProgramVersion.CURRENT.name();
    assertThat(folder.resolve("report/index.html")).content().contains("第 7 次运行", "程序 " + program);
    ChangeSummary read = ChangePublication.read(folder.resolve("report"));
    assertThat(read.program()).isEqualTo(program);
    assertThat(read.run()).isEqualTo(7);
  }

  @Test
  void readsTheReportOfAProgramThatDidNotSayItsVersion() throws IOException {
    Files.writeString(
        Files.createDirectory(folder.resolve("old")).resolve(ChangePublication.SUMMARY),
        """
        {"state": "first", "before": [], "after": [], "differing": [], "tallies": [],
         "reasons": [], "notCompared": [], "note": "首次装载，没有可比的前次结果"}
        """);

    ChangeSummary read = ChangePublication.read(folder.resolve("old"));
    assertThat(read.program()).isEmpty();
    assertThat(read.line()).isEqualTo("首次装载，没有可比的前次结果");
  }

  @Test
  void leavesNothingWhereItFails() throws IOException {
    List<String> before = names();
    Path none = folder.resolve("none.duckdb");

    assertThatThrownBy(() -> ChangePublication.publish(none, none, folder.resolve("report")))
        .isInstanceOf(WarehouseFailure.class);
    assertThat(names()).containsExactlyInAnyOrderElementsOf(before);
  }

  @Test
  void saysThatTheFormerWarehouseIsDamagedAndGoesOn() throws Exception {
    Path before = folder.resolve("before.duckdb");
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + before);
        Statement statement = connection.createStatement()) {
      statement.execute("create table t as from range(1000000)");
    }
    byte[] whole = Files.readAllBytes(before);
    Files.write(before, Arrays.copyOf(whole, whole.length / 2));

    ChangeSummary summary = ChangePublication.publish(before, before, folder.resolve("report"));

    assertThat(summary.line()).startsWith("前次发布的数据仓库文件已损坏");
    assertThat(ChangePublication.read(folder.resolve("report"))).isEqualTo(summary);
  }

  @Test
  void clearsOnlyWhatKilledLoadsLeft() throws IOException {
    List<String> before = names();
    Files.createDirectories(folder.resolve(".12.4711").resolve("draft"));
    ChangePublication.clearUnfinished(folder);

    assertThat(names()).containsExactlyInAnyOrderElementsOf(before);
  }
}
