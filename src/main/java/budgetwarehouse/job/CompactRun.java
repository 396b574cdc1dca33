package budgetwarehouse.job;

import budgetwarehouse.document.ExtractorVersion;
import budgetwarehouse.job.intake.DataFolder;
import budgetwarehouse.store.Compaction;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;

/** Runs one compaction of the store; a load does the same on its way. */
public final class CompactRun {
  /** Names of all steps that its job can name. */
  static final List<String> STEPS = List.of("compact-facts");

  /** Names of all parameters. */
  static final List<String> PARAMETERS = List.of("data", "drop-old-versions");

  private static final String TITLE = "合并数据存储";
  private static final String DATA = "data";
  private static final String DROP = "drop-old-versions";

  /** Run a compaction, say what it did, and return the exit code, as a load has them. */
  public int run(JobOptions options) {
    try {
      JobDefinition job = JobDefinition.read(options.jobFile(), STEPS);
      Map<String, String> values = job.values(options.parameters(), PARAMETERS);
      var data = new DataFolder(LoadParameters.path(DATA, values.getOrDefault(DATA, DATA)));
      boolean drop = LoadParameters.flag(DROP, values.getOrDefault(DROP, "false"));
      return locked(job, data, drop, options);
    } catch (ConfigurationFault fault) {
      return ended(options, String.valueOf(fault.getMessage()), LoadRun.WRONG_CALL);
    } catch (DataRefused refused) {
      return ended(options, String.valueOf(refused.getMessage()), LoadRun.NOT_PUBLISHED);
    } catch (IOException | JobExecutionException e) {
      return ended(options, "合并未能进行：" + e, LoadRun.NOT_PUBLISHED);
    }
  }

  private static int ended(JobOptions options, String says, int exitCode) {
    options.console().println(says);
    options.console().flush();
    return exitCode;
  }

  private static int locked(JobDefinition job, DataFolder data, boolean drop, JobOptions options)
      throws IOException, JobExecutionException {
    Optional<DataLock> lock = DataLock.take(data.lock());
    if (lock.isEmpty()) {
      String holder = DataLock.holder(data.lock());
      return ended(
          options,
          "另一个任务正在使用 " + data.root() + "（进程 " + holder + "），请待其结束后再运行",
          LoadRun.NOT_PUBLISHED);
    }

    DataLock held = lock.get();
    try (held;
        var progress = new Progress(options.console(), options.terminal())) {
      DataFormat.admit(data);
      JobDatabase.setAsideIfDamaged(data).ifPresent(progress::say);
      try (JobMetadata metadata = JobMetadata.open(data.jobDatabase());
          var stop = new StopOnSignal(metadata.operator())) {
        return compact(job, data, drop, metadata, progress, stop);
      }
    }
  }

  private static int compact(
      JobDefinition job,
      DataFolder data,
      boolean drop,
      JobMetadata metadata,
      Progress progress,
      StopOnSignal stop)
      throws JobExecutionException {
    // a compaction leaves nothing that another could go on with
    long run = new RunHistory(metadata).choose(job.name(), "").run();
    Job batchJob =
        BatchJob.of(
            job,
            metadata,
            name ->
                WorkStep.of(name, metadata.repository(), () -> work(data, drop, progress), true),
            new Announcement(progress, job.steps(), name -> TITLE),
            stop);
    var parameters = new JobParametersBuilder().addLong(RunHistory.RUN, run).toJobParameters();
    JobExecution execution = metadata.operator().start(batchJob, parameters);
    RunFailures.of(execution).messages().forEach(says -> progress.say("合并失败：" + says));
    return execution.getStatus() == BatchStatus.COMPLETED
        ? LoadRun.ALL_WELL
        : LoadRun.NOT_PUBLISHED;
  }

  private static void work(DataFolder data, boolean drop, Progress progress) throws IOException {
    var upkeep = new StoreUpkeep(data, progress::say);
    List<Path> damaged = upkeep.prepare();
    if (!damaged.isEmpty()) {
      progress.say("有批次损坏；请运行 load，从原件重新读取其中的文件");
    }
    upkeep.compact();
    if (drop) {
      var compaction = new Compaction(data.store(), ExtractorVersion.CURRENT);
      List<Path> dropped = compaction.dropOtherVersions();
      dropped.forEach(batch -> progress.say("已删除旧版本批次（其中文件现版本均已读取）：" + batch));
      progress.say("共删除旧版本批次 " + dropped.size() + " 个");
    }
  }
}
