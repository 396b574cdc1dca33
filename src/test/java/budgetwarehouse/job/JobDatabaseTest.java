package budgetwarehouse.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import budgetwarehouse.job.intake.DataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JobDatabaseTest {
  @TempDir Path folder;

  @Test
  void isAFileOfTheDataFolderWhereNothingElseIsStated() throws IOException {
    var data = new DataFolder(folder);
    JobDatabase database = JobDatabase.of("", Map.of());
    assertThat(database.isThere(data)).isFalse();

    database.open(data).close();
    assertThat(data.jobDatabase()).isRegularFile();
    assertThat(data.identity()).doesNotExist();
    assertThat(database.isThere(data)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:mysql://host/geheim",
        "host",
        "jdbc:postgresql://me:geheim@host/jobs",
        "jdbc:postgresql://host/jobs?ssl=true&password=geheim",
        "jdbc:postgresql://host/jobs?user=geheim",
      })
  void refusesAnotherDatabaseAndAnAddressWithPassword(String address) {
    assertThatThrownBy(() -> JobDatabase.of(address, Map.of()))
        .isInstanceOf(ConfigurationFault.class)
        .hasMessageContaining("job-database")
        .hasMessageNotContaining(address.contains("mysql") ? "\0" : "geheim");
    assertThatThrownBy(() -> JobDatabase.of("", Map.of("BUDGET_WAREHOUSE_JOB_DATABASE", address)))
        .isInstanceOf(ConfigurationFault.class);
  }

  @Test
  void refusesAnIdentityThatIsNone() throws IOException {
    var data = new DataFolder(folder);
    Files.writeString(data.identity(), "");

    assertThatThrownBy(() -> DataIdentity.of(data))
        .isInstanceOf(ConfigurationFault.class)
        .hasMessageContaining(data.identity().toString());
  }
}
