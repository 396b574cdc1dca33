package budgetwarehouse.job;

import budgetwarehouse.job.intake.DataFolder;
import budgetwarehouse.opendata.ExportedPackage;
import budgetwarehouse.opendata.OpenDataExport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;

/** Runs one export of the published warehouse as open data. */
public final class ExportRun {
  /** Names of all steps that its job can name. */
  static final List<String> STEPS = List.of("export-open-data");

  /** Names of all parameters. */
  static final List<String> PARAMETERS = List.of("data", "to");

  private static final String TITLE = "导出开放数据";
  private static final String DATA = "data";
  private static final String TO = "to";
  private static final double MEGABYTE = 1e6;
  private static final double NANOS = 1e9;

  /** Run an export, say what it wrote, and return the exit code, as a load has them. */
  public int run(JobOptions options) {
    var frame = new RunFrame(options, "导出");
    return frame.run(() -> run(frame));
  }

  private static int run(RunFrame frame) throws IOException, JobExecutionException {
    JobOptions options = frame.options();
    JobDefinition job = JobDefinition.read(options.jobFile(), STEPS);
    Map<String, String> values = job.values(options.parameters(), PARAMETERS);
    var data = new DataFolder(LoadParameters.path(DATA, values.getOrDefault(DATA, DATA)));
    if (!Files.isRegularFile(data.warehouse())) {
      throw new ConfigurationFault("没有已发布的数据仓库：" + data.warehouse() + "。请先运行 load。");
    }
    String to = values.getOrDefault(TO, "");
    Path into = to.isBlank() ? data.openData() : folder(to);
    return frame.locked(
        into.resolve(".lock"),
        data,
        "另一个导出正在写入 " + into,
        (metadata, progress, stop) -> export(job, data, into, metadata, progress, stop));
  }

  private static Path folder(String to) {
    Path folder = LoadParameters.path(TO, to);
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw LoadParameters.fault(TO, to, "一个文件夹，不存在时会新建");
    }
    return folder;
  }

  private static int export(
      JobDefinition job,
      DataFolder data,
      Path into,
      JobMetadata metadata,
      Progress progress,
      StopOnSignal stop)
      throws JobExecutionException {
    // an export leaves nothing that another could go on with
    long run = new RunHistory(metadata).choose(job.name(), "").run();
    WorkStep.Work work = () -> progress.say(exported(data, into));
    Job batchJob =
        BatchJob.of(
            job,
            metadata,
            name -> WorkStep.of(name, metadata.repository(), work, true),
            new Announcement(progress, job.steps(), name -> TITLE),
            stop);
    var parameters = new JobParametersBuilder().addLong(RunHistory.RUN, run).toJobParameters();
    JobExecution execution = metadata.operator().start(batchJob, parameters);
    RunFailures.of(execution).messages().forEach(says -> progress.say("导出失败：" + says));
    return execution.getStatus() == BatchStatus.COMPLETED
        ? LoadRun.ALL_WELL
        : LoadRun.NOT_PUBLISHED;
  }

  private static String exported(DataFolder data, Path into) throws IOException {
    long start = System.nanoTime();
    ExportedPackage exported = new OpenDataExport().export(data.warehouse(), into);
    double seconds = Math.max((System.nanoTime() - start) / NANOS, 1e-3);
    return String.format(
        Locale.ROOT,
        "开放数据 %s：%d 张表，%d 行，%.1f MB，每秒 %.0f 行",
        exported.folder(),
        exported.tables(),
        exported.rows(),
        exported.bytes() / MEGABYTE,
        exported.rows() / seconds);
  }
}
