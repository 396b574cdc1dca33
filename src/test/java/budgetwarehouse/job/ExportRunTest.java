package budgetwarehouse.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
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
    assertThat(said.toString()).contains("导出未能完成", "Exception", file.toString());
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
