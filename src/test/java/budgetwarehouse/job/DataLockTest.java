package budgetwarehouse.job;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DataLockTest {
  /** Can be opened and locked; whatever is written there meets a full disk. */
  private static final Path FULL = Path.of("/dev/full");

  @Test
  void holdsNothingWhereItsFileCannotBeWritten() {
    assumeThat(FULL).exists();

    for (int attempt = 1; attempt <= 2; attempt++) {
      // of a lock that was kept the second would say that this process holds it
      assertThatThrownBy(() -> DataLock.take(FULL))
          .as("attempt " + attempt)
          .isInstanceOf(IOException.class)
          .hasMessageContaining("No space left on device");
    }
  }
}
