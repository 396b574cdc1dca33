package budgetwarehouse.job;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.finding.FindingTally;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RebuildRunTest {
  @TempDir Path root;
  private LoadFixture load;

  @BeforeEach
  void load() throws IOException {
    load = new LoadFixture(root);
    load.warehouseFindings = Optional.of(new FindingTally(0, 0, 0));
    load.put("manifest.csv", "file,fiscal_year\na.txt,2023\n");
    load.put("a.txt", "甲");
    assertThat(load.run()).isEqualTo(LoadRun.ALL_WELL);
  }

  @Test
  void readsNoDocument() {
    assertThat(load.rebuild()).isEqualTo(LoadRun.ALL_WELL);

    assertThat(load.read).isEmpty();
    assertThat(load.stagesRun).startsWith("normalise", "build", "check", "publish");
  }

  @Test
  void saysThatTheWarehouseIsNewWhereOnlyThePagesFailed() {
    load.instead.put("compare", build -> fail());
    assertThat(load.rebuild()).isEqualTo(LoadRun.NOT_FINISHED);

    assertThat(load.printed).contains("重建：未完成；数据仓库已换为新的");
    assertThat(load.data.reports().resolve("rebuild-warehouse-2.json"))
        .content()
        .contains("\"buildId\" : \"build\"", "\"failed\"");
  }

  @Test
  void saysThatNothingIsNewWhereTheBuildFailed() {
    load.instead.put("build", build -> fail());
    assertThat(load.rebuild()).isEqualTo(LoadRun.NOT_FINISHED);

    assertThat(load.printed).contains("重建：未完成；原因见下").doesNotContain("已换为新的");
    assertThat(load.data.reports().resolve("rebuild-warehouse-2.json"))
        .content()
        .contains("\"buildId\" : \"\"", "\"failed\"");
  }

  private static void fail() {
    throw new UncheckedIOException(new IOException("no room"));
  }
}
