package budgetwarehouse.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A question that needs more memory than it may have ends, and leaves nothing on the disk. */
class AnalystMemoryTest {
  private static final AnalystLimits LIMITS = new AnalystLimits("64MB", 1, Duration.ofSeconds(60));

  @TempDir private Path folder;

  @Test
  void writesNothingBesideTheWarehouseWhileItIsAsked() throws Exception {
    Path published = HandMadeWarehouse.write(folder.resolve("warehouse.duckdb"), "build");
    try (Connection connection = AnalystConnection.open(published, LIMITS);
        Statement statement = connection.createStatement()) {
      assertThatThrownBy(
              () ->
                  statement
                      .executeQuery("select count(distinct random()) from range(30000000)")
                      .next())
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("Out of Memory Error");

      try (Stream<Path> files = Files.list(folder)) {
        assertThat(files).containsExactly(published);
      }
    }
  }
}
