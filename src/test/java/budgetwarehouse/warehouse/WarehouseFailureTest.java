package budgetwarehouse.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WarehouseFailureTest {
  @TempDir private Path folder;

  private static WarehouseFailure failure(SqlSession session, String sql) {
    return catchThrowableOfType(WarehouseFailure.class, () -> session.update(sql));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "select * from nowhere",
        "select nothing from (select 1 as something)",
        "select no_such_function(1)"
      })
  void tellsADatabaseOfAnotherStructure(String sql) {
    try (SqlSession session = SqlSession.inMemory()) {
      assertThat(failure(session, sql).isOfStructure()).isTrue();
    }
  }

  @Test
  void doesNotTakeWantOfMemoryForAnotherStructure() {
    try (SqlSession session = SqlSession.spilling(folder)) {
      session.update("set temp_directory = ''");
      session.update("set memory_limit = '8MB'");
      WarehouseFailure failure =
          failure(session, "create table large as select uuid() as id from range(5000000)");

      assertThat(failure).hasMessageContaining("Out of Memory Error");
      assertThat(failure.isOfStructure()).isFalse();
    }
  }

  @Test
  void saysWhatBrokeAFileAndNotThatItsTransactionIsGone() throws Exception {
    Path file = Files.writeString(folder.resolve("broken.sql"), "rollback; select * from nowhere");
    try (SqlSession session = SqlSession.inMemory()) {
      assertThatThrownBy(() -> session.runAtOnce(file))
          .isInstanceOf(WarehouseFailure.class)
          .hasMessageContaining("nowhere");
    }
  }
}
