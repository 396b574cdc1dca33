package budgetwarehouse.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;

class DocumentReportsTest {
  private static final int MORE_THAN_WAIT = 100;

  @Test
  void hasWrittenEveryReportOnceItIsFinished() throws IOException {
    Set<Integer> written = ConcurrentHashMap.newKeySet();
    try (var reports = new DocumentReports()) {
      for (int i = 0; i < MORE_THAN_WAIT; i++) {
        int report = i;
        reports.write(() -> written.add(report));
      }
      reports.finish();
    }

    assertThat(written).hasSize(MORE_THAN_WAIT);
  }

  @Test
  void tellsWhoeverWaitsWhatWentWrongWithAReport() throws IOException {
    try (var reports = new DocumentReports()) {
      reports.write(
          () -> {
            throw new IOException("磁盘已满");
          });

      assertThatThrownBy(reports::finish).isInstanceOf(IOException.class).hasMessage("磁盘已满");
    }
  }

  @Test
  void tellsOfAProgramFaultToo() throws IOException {
    try (var reports = new DocumentReports()) {
      reports.write(
          () -> {
            throw new IllegalStateException("fault");
          });

      assertThatThrownBy(reports::finish).isInstanceOf(IllegalStateException.class);
    }
  }
}
