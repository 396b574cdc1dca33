package budgetwarehouse.job;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.job.intake.DataFolder;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFailuresTest {
  @TempDir private Path folder;

  private List<String> exhausted(Throwable failure) {
    return failures(failure).exhausted(folder, new DataFolder(folder));
  }

  private static RunFailures failures(Throwable failure) {
    return new RunFailures(List.of(new IllegalStateException("step", failure)));
  }

  @Test
  void saysMoreOfAFileThanItsPath() {
    var failures =
        new RunFailures(
            List.of(
                new IllegalStateException(new NoSuchFileException("/inbox/a.pdf")),
                new AccessDeniedException("/inbox/b.pdf"),
                new IOException("磁盘坏了")));

    assertThat(failures.messages())
        .containsExactly("文件或上级文件夹不存在：/inbox/a.pdf", "没有读写权限：/inbox/b.pdf", "磁盘坏了");
  }

  @Test
  void tellsTheMemoryOfTheDatabaseFromTheHeap() {
    var database =
        new SQLException("Out of Memory Error: could not allocate block of size 256 KiB");

    assertThat(exhausted(database).get(0))
        .contains("内存不足", "BUDGET_WAREHOUSE_BUILD_MEMORY")
        .doesNotContain("BUDGET_WAREHOUSE_HEAP");
    assertThat(exhausted(new OutOfMemoryError("Java heap space")).get(0))
        .contains("内存不足", "BUDGET_WAREHOUSE_HEAP")
        .doesNotContain("BUDGET_WAREHOUSE_BUILD_MEMORY");
  }

  @Test
  void namesTheFolderThatIsWrittenTo() {
    var full = new IOException("No space left on device");

    assertThat(exhausted(full).get(0)).contains("数据文件夹 " + folder + " 剩余");
    assertThat(failures(full).exhausted(folder, new DataFolder(folder.resolve("data"))).get(0))
        .contains("目标文件夹 " + folder + " 剩余");
    assertThat(exhausted(new IOException("试验"))).isEmpty();
  }
}
