package budgetwarehouse.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormerWarehouseTest {
  @TempDir private Path folder;

  private Path published() {
    return folder.resolve("warehouse.duckdb");
  }

  private Path former() {
    return folder.resolve("runs/2-before.duckdb");
  }

  private void publish(String content) throws IOException {
    Path built = Files.writeString(folder.resolve("built"), content);
    FormerWarehouse.keep(published(), former());
    Files.move(built, published(), StandardCopyOption.ATOMIC_MOVE);
  }

  @Test
  void keepsWhatWasPublished() throws IOException {
    Files.writeString(published(), "first");

    publish("second");

    assertThat(FormerWarehouse.of(former())).hasValueSatisfying(file -> holds(file, "first"));
    assertThat(published()).hasContent("second");
  }

  @Test
  void keepsWhatWasThereBeforeTheRunFirstPublished() throws IOException {
    Files.writeString(published(), "first");

    publish("second");
    publish("second, resumed");

    assertThat(FormerWarehouse.of(former())).hasValueSatisfying(file -> holds(file, "first"));
  }

  @Test
  void remembersThatNothingWasPublished() throws IOException {
    publish("first");
    publish("first, resumed");

    assertThat(FormerWarehouse.of(former())).isEmpty();
  }

  @Test
  void hasNothingWhereNothingWasKept() throws IOException {
    assertThat(FormerWarehouse.of(former())).isEmpty();
  }

  private static void holds(Path file, String content) {
    assertThat(file).hasContent(content);
  }
}
