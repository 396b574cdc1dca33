package budgetwarehouse.job;

import budgetwarehouse.job.RunHistory.RunChoice;
import budgetwarehouse.job.intake.DataFolder;
import budgetwarehouse.opendata.ExportedPackage;
import budgetwarehouse.opendata.OpenDataExport;
import budgetwarehouse.record.RunFiles;
import budgetwarehouse.record.RunRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;

/** Runs one export of the published warehouse as open data. */
public final class ExportRun implements JobRunner {
  /** Names of all steps that its job can name. */
  static final List<String> STEPS = List.of("export-open-data");

  /** Names of all parameters. */
  static final List<String> PARAMETERS = List.of("data", JobDatabase.PARAMETER, "to");

  private static final String TITLE = "导出开放数据";
  private static final String TO = "to";
  private static final double MEGABYTE = 1e6;
  private static final double NANOS = 1e9;

  /** Run an export, say what it wrote, and return the exit code, as a load has them. */
  @Override
  public int run(JobOptions options) {
    try {
      JobDefinition job = JobDefinition.read(options.jobFile(), STEPS);
      Map<String, String> values = job.values(options.parameters(), PARAMETERS);
      var place = new JobPlace(JobPlace.data(values), JobPlace.database(values));
      DataFolder data = place.data();
      if (!Files.isRegularFile(data.warehouse())) {
        throw new ConfigurationFault("没有已发布的数据仓库：" + data.warehouse() + "。请先运行 load。");
      }
      String to = values.getOrDefault(TO, "");
      return locked(job, place, to.isBlank() ? data.openData() : folder(to), options);
    } catch (ConfigurationFault fault) {
      String says = String.valueOf(fault.getMessage());
      return RefusedRun.of(options, STEPS).ended("refused", says, LoadRun.WRONG_CALL);
    } catch (JobDatabaseUnreachable e) {
      String says = "导出未能进行：" + e.getMessage();
      return RefusedRun.of(options, STEPS).ended("failed", says, LoadRun.NOT_PUBLISHED);
    } catch (IOException | JobExecutionException e) {
      // the message of a file system is often the bare path; the name of the fault says the rest
      String says = "导出未能进行：" + e;
      return RefusedRun.of(options, STEPS).ended("failed", says, LoadRun.NOT_PUBLISHED);
    }
  }

  private static Path folder(String to) {
    Path folder = LoadParameters.path(TO, to);
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw LoadParameters.fault(TO, to, "一个文件夹，不存在时会新建");
    }
    return folder;
  }

  private static int locked(JobDefinition job, JobPlace place, Path into, JobOptions options)
      throws IOException, JobExecutionException {
    Optional<DataLock> lock = DataLock.take(into.resolve(".lock"));
    if (lock.isEmpty()) {
      String says = "另一个导出正在写入 " + into + "，请待其结束后再运行";
      return RefusedRun.of(options, STEPS).ended("refused", says, LoadRun.NOT_PUBLISHED);
    }

    DataFolder data = place.data();
    Map<String, String> parameters = Map.of("data", data.root().toString(), TO, into.toString());
    DataLock held = lock.get();
    try (held;
        RunJournal journal = RunJournal.open(data, job.name(), parameters);
        JobMetadata metadata = place.database().open(data);
        var progress = new Progress(options.console(), options.terminal());
        var stop = new StopOnSignal(metadata.operator())) {
      return export(job, data, into, options, metadata, progress, stop, journal);
    }
  }

  private static int export(
      JobDefinition job,
      DataFolder data,
      Path into,
      JobOptions options,
      JobMetadata metadata,
      Progress progress,
      StopOnSignal stop,
      RunJournal journal)
      throws IOException, JobExecutionException {
    // an export leaves nothing that another could go on with
    RunChoice choice = new RunHistory(metadata).choose(job.name(), "");
    journal.begin(choice);
    List<ExportedPackage> written = new ArrayList<>();
    WorkStep.Work work = () -> progress.say(exported(data, into, written));
    Job batchJob =
        BatchJob.of(
            job,
            metadata,
            name -> WorkStep.of(name, metadata.repository(), work, true),
            new Announcement(progress, job.steps(), name -> TITLE),
            stop,
            journal);
    var parameters = new JobParametersBuilder().addLong(RunHistory.RUN, choice.run());
    options.due().ifPresent(due -> parameters.addString(RunHistory.DUE, due.toString(), false));
    JobExecution execution = metadata.operator().start(batchJob, parameters.toJobParameters());
    RunFailures.of(execution).exhausted(into).forEach(progress::say);
    RunEnding ending = RunEnding.of(execution, "completed", false, buildId(written));
    ending.failures().forEach(says -> progress.say("导出失败：" + says));
    RunFiles files = journal.files(job.name() + "-" + choice.run());
    RunRecord head =
        journal.head(
            ending,
            ExecutionSteps.of(execution, job.steps()),
            List.of(files.report().toString(), into.toString()));
    journal.end(head, head, files);
    return ending.exitCode();
  }

  // the folder of a package is named by the build
  private static String buildId(List<ExportedPackage> written) {
    return written.isEmpty() ? "" : written.get(0).folder().getFileName().toString();
  }

  private static String exported(DataFolder data, Path into, List<ExportedPackage> written)
      throws IOException {
    long start = System.nanoTime();
    ExportedPackage exported = new OpenDataExport().export(data.warehouse(), into);
    written.add(exported);
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
