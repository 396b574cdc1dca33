package budgetwarehouse.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import budgetwarehouse.warehouse.WarehouseFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    ChangePublication.publishFirst(folder.resolve("report"));

    assertThat(names())
        .containsExactlyInAnyOrder(
            "report", "report.draft", "report.work", ".report.1", "12", "1-now");
    assertThat(folder.resolve("report").resolve(ChangePublication.SUMMARY)).isRegularFile();
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
  void clearsOnlyWhatKilledLoadsLeft() throws IOException {
    List<String> before = names();
    Files.createDirectories(folder.resolve(".12.4711").resolve("draft"));
    ChangePublication.clearUnfinished(folder);

    assertThat(names()).containsExactlyInAnyOrderElementsOf(before);
  }
}
