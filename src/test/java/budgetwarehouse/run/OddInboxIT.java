package budgetwarehouse.run;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.job.LoadRun;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Inboxes that lack something as a whole. */
class OddInboxIT {
  private static final int LARGE_BYTES = 50_000_000;

  @TempDir Path root;
  private Path inbox;
  private WholeRun run;

  @BeforeEach
  void makeInbox() throws IOException {
    inbox = Files.createDirectories(root.resolve("inbox"));
    run = new WholeRun(inbox, root.resolve("data"));
  }

  @Test
  void publishesAnEmptyWarehouseOfAnEmptyInboxAndSaysSo() throws SQLException {
    assertThat(run.load()).as(run::printed).isEqualTo(LoadRun.FAULTS_IN_DATA);
    assertThat(run.printed()).contains("收到 0 份", "manifest.csv：文件不在收件目录（file_missing）");
    assertThat(run.published().lines("select count(*) from dim_document")).containsExactly("0");
  }

  /** Fifty megabytes are far more than any disclosure has. */
  @Test
  @Timeout(value = 5, unit = TimeUnit.MINUTES)
  void readsEveryFileWithoutAManifestHoweverLong() throws IOException, SQLException {
    String file = FoundingDocument.UNNAMED.sampleFile();
    Files.copy(Path.of("sample-input", file), inbox.resolve(file));
    String line = "雪下了两天，他带着几元钱和一封信，走进县里的院子，又走了出来。\n";
    try (Writer large = Files.newBufferedWriter(inbox.resolve("large.txt"))) {
      for (int written = 0; written < LARGE_BYTES; written += line.length() * 3) {
        large.write(line);
      }
    }

    assertThat(run.load()).as(run::printed).isEqualTo(LoadRun.FAULTS_IN_DATA);
    assertThat(run.filesRead()).containsExactly("large.txt", file);
    assertThat(run.printed()).contains("manifest.csv：文件不在收件目录（file_missing）", "large.txt：清单未列此文件");
    assertThat(run.published().lines("select sum(amount_yuan) from fact_project"))
        .containsExactly("543880000");
  }
}
