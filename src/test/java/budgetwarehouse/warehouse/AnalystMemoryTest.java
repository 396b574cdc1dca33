package budgetwarehouse.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A question that needs more memory than it may have ends, and leaves nothing on the disk; what the
 * program itself asks goes on in a folder of its own.
 */
class AnalystMemoryTest {
  private static final String MUCH =
      "select i from range(5000000) as numbers(i) order by hash(i) offset 4999999";

  private static final AnalystLimits LIMITS = new AnalystLimits("64MB", 1, Duration.ofSeconds(60));

  @TempDir private Path folder;

  @Test
  void writesNothingBesideTheWarehouseWhileItIsAsked() throws Exception {
    Path published = HandMadeWarehouse.write(folder.resolve("warehouse.duckdb"), "build");
    try (Connection connection = AnalystConnection.open(published, LIMITS);
        Statement statement = connection.createStatement()) {
      assertThatThrownBy(() -> statement.executeQuery(MUCH).next())
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("Out of Memory Error");

      try (Stream<Path> files = Files.list(folder)) {
        assertThat(files).containsExactly(published);
      }
    }
  }

  @Test
  void writesWhatDoesNotFitIntoTheFolderOfAPublication() throws Exception {
    Path published = HandMadeWarehouse.write(folder.resolve("warehouse.duckdb"), "build");
    Path spill = folder.resolve("spill");
    try (Connection connection = AnalystConnection.spilling(published, LIMITS, spill);
        Statement statement = connection.createStatement();
        ResultSet last = statement.executeQuery(MUCH)) {
      assertThat(last.next()).isTrue();

      try (Stream<Path> files = Files.list(folder)) {
        assertThat(files).containsExactlyInAnyOrder(published, spill);
      }
    }
  }
}
