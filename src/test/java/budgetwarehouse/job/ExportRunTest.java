package budgetwarehouse.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportRunTest {
  private static final Path JOB = Path.of("jobs/export-open-data.yaml");

  @TempDir Path folder;
  private final StringWriter said = new StringWriter();

  private int export(Path job, Map<String, String> parameters) {
    return new ExportRun().run(new JobOptions(job, parameters, new PrintWriter(said), false));
  }

  private String published() throws IOException {
    Files.createFile(folder.resolve("warehouse.duckdb"));
    return folder.toString();
  }

  @Test
  void saysThatNothingIsPublishedYet() {
    assertThat(export(JOB, Map.of("data", folder.toString()))).isEqualTo(LoadRun.WRONG_CALL);
    assertThat(said.toString()).contains("没有已发布的数据仓库", "请先运行 load");
  }

  @Test
  void refusesAFileWhereAFolderIsToBe() throws IOException {
    Path file = Files.createFile(folder.resolve("taken"));

    assertThat(export(JOB, Map.of("data", published(), "to", file.toString())))
        .isEqualTo(LoadRun.WRONG_CALL);
    assertThat(said.toString()).contains(file.toString(), "一个文件夹");
  }

  @Test
  void namesTheFaultOfAFolderThatCannotBeMade() throws IOException {
    Path file = Files.createFile(folder.resolve("taken"));

    assertThat(export(JOB, Map.of("data", published(), "to", file.resolve("below").toString())))
        .isEqualTo(LoadRun.NOT_FINISHED);
    assertThat(said.toString()).contains("导出未能完成：", file.toString());
  }

  @Test
  void refusesAPathThatIsNone() throws IOException {
    assertThat(export(JOB, Map.of("data", published(), "to", "a\0b")))
        .isEqualTo(LoadRun.WRONG_CALL);
  }

  @Test
  void waitsForNoOtherExportIntoTheSameFolder() throws IOException {
    Path into = folder.resolve("open");
    try (DataLock held = DataLock.take(into.resolve(".lock")).orElseThrow()) {
      assertThat(held).isNotNull();
      assertThat(export(JOB, Map.of("data", published(), "to", into.toString())))
          .isEqualTo(LoadRun.NOT_FINISHED);
    }
    assertThat(said.toString()).contains("另一个导出正在进行", into.toString());
  }

  @Test
  void waitsForALoadWhereAScheduleStartsIt() throws Exception {
    String data = published();
    DataLock load = DataLock.take(folder.resolve(".lock")).orElseThrow();
    CompletableFuture<Integer> exported =
        CompletableFuture.supplyAsync(() -> scheduled(data, Duration.ofMinutes(1)));
    await(() -> said.toString().contains("等它结束后再运行"));
    assertThat(exported).isNotDone();
    load.close();

    assertThat(exported.get(1, TimeUnit.MINUTES)).isEqualTo(LoadRun.NOT_FINISHED);
    assertThat(said.toString()).contains("导出失败").doesNotContain("本次未运行"); // it is no warehouse
  }

  @Test
  void waitsNotForEver() throws Exception {
    String data = published();
    try (DataLock held = DataLock.take(folder.resolve(".lock")).orElseThrow()) {
      assertThat(held).isNotNull();
      assertThat(scheduled(data, Duration.ofSeconds(1))).isEqualTo(LoadRun.NOT_FINISHED);
    }
    assertThat(said.toString()).contains("至多等 1 秒", "已等 1 秒，本次未运行").doesNotContain("导出失败");
  }

  private int scheduled(String data, Duration most) {
    var patience = new LockWait(most, Duration.ofMillis(20));
    return new ExportRun()
        .run(
            new JobOptions(
                JOB,
                Map.of("data", data),
                new PrintWriter(said),
                false,
                Optional.of(Instant.EPOCH),
                Optional.of(patience)));
  }

  private static void await(BooleanSupplier condition) throws InterruptedException {
    for (int look = 0; look < 500 && !condition.getAsBoolean(); look++) {
      Thread.sleep(20);
    }
    assertThat(condition.getAsBoolean()).isTrue();
  }

  @Test
  void settlesNoRunOfAnExportThatGoesOnElsewhere() throws IOException {
    try (DataLock held = DataLock.take(folder.resolve(".export-lock")).orElseThrow()) {
      assertThat(held).isNotNull();
      assertThat(export(JOB, Map.of("data", published()))).isEqualTo(LoadRun.NOT_FINISHED);
    }
    assertThat(said.toString()).contains("另一个导出正在进行");
  }

  @Test
  void refusesTheJobOfALoad() {
    assertThat(export(Path.of("jobs/load-disclosures.yaml"), Map.of()))
        .isEqualTo(LoadRun.WRONG_CALL);
    assertThat(said.toString()).contains("不认识的步骤", "export-open-data");
  }

  @Test
  void namesTheParametersThereAre() {
    assertThat(export(JOB, Map.of("threads", "2"))).isEqualTo(LoadRun.WRONG_CALL);
    assertThat(said.toString()).contains("不认识的参数 threads", "data、job-database、to");
  }
}
