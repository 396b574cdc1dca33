package budgetwarehouse.job;

import budgetwarehouse.document.ExtractorVersion;
import budgetwarehouse.job.RunHistory.RunChoice;
import budgetwarehouse.job.intake.DataFolder;
import budgetwarehouse.record.RunFiles;
import budgetwarehouse.record.RunRecord;
import budgetwarehouse.store.Compaction;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;

/** Runs one compaction of the store; a load does the same on its way. */
public final class CompactRun implements JobRunner {
  /** Names of all steps that its job can name. */
  static final List<String> STEPS = List.of("compact-facts");

  private static final String TITLE = "合并数据存储";
  private static final String DROP = "drop-old-versions";

  /** Names of all parameters. */
  static final List<String> PARAMETERS = List.of("data", JobDatabase.PARAMETER, DROP);

  /** Run a compaction, say what it did, and return the exit code, as a load has them. */
  @Override
  public int run(JobOptions options) {
    try {
      JobDefinition job = JobDefinition.read(options.jobFile(), STEPS);
      Map<String, String> values = job.values(options.parameters(), PARAMETERS);
      var place = new JobPlace(JobPlace.data(values), JobPlace.database(values));
      boolean drop = LoadParameters.flag(DROP, values.getOrDefault(DROP, "false"));
      return locked(job, place, drop, options);
    } catch (ConfigurationFault fault) {
      return refused(options, "refused", fault.getMessage(), LoadRun.WRONG_CALL);
    } catch (DataRefused refused) {
      return refused(options, "refused", refused.getMessage(), LoadRun.NOT_PUBLISHED);
    } catch (JobDatabaseUnreachable e) {
      return refused(options, "failed", "合并未能进行：" + e.getMessage(), LoadRun.NOT_PUBLISHED);
    } catch (IOException | JobExecutionException e) {
      return refused(options, "failed", "合并未能进行：" + e, LoadRun.NOT_PUBLISHED);
    }
  }

  private static int refused(
      JobOptions options, String outcome, @Nullable String says, int exitCode) {
    return RefusedRun.of(options, STEPS).ended(outcome, String.valueOf(says), exitCode);
  }

  private static int locked(JobDefinition job, JobPlace place, boolean drop, JobOptions options)
      throws IOException, JobExecutionException {
    DataFolder data = place.data();
    DataFormat.admit(data);
    Optional<DataLock> lock = DataLock.take(data.lock());
    if (lock.isEmpty()) {
      String holder = DataLock.holder(data.lock());
      String says = "另一个任务正在使用 " + data.root() + "（进程 " + holder + "），请待其结束后再运行";
      return refused(options, "refused", says, LoadRun.NOT_PUBLISHED);
    }

    Map<String, String> held = Map.of("data", data.root().toString(), DROP, Boolean.toString(drop));
    DataLock taken = lock.get();
    try (taken;
        RunJournal journal = RunJournal.open(data, job.name(), held);
        var progress = new Progress(options.console(), options.terminal())) {
      place.database().setAsideIfDamaged(data).ifPresent(progress::say);
      try (JobMetadata metadata = place.database().open(data);
          var stop = new StopOnSignal(metadata.operator())) {
        WorkStep.Work work = () -> work(data, drop, StoreUpkeep.said(progress, journal));
        return compact(job, data, options, metadata, progress, stop, journal, work);
      }
    }
  }

  private static int compact(
      JobDefinition job,
      DataFolder data,
      JobOptions options,
      JobMetadata metadata,
      Progress progress,
      StopOnSignal stop,
      RunJournal journal,
      WorkStep.Work work)
      throws IOException, JobExecutionException {
    // a compaction leaves nothing that another could go on with
    RunChoice choice = new RunHistory(metadata).choose(job.name(), "");
    journal.begin(choice);
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
    RunEnding ending = RunEnding.of(execution, "completed", false, "");
    ending.failures().forEach(says -> progress.say("合并失败：" + says));
    RunFailures.of(execution).exhausted(data).forEach(progress::say);
    RunFiles files = journal.files(job.name() + "-" + choice.run());
    RunRecord head =
        journal.head(
            ending, ExecutionSteps.of(execution, job.steps()), List.of(files.report().toString()));
    journal.end(head, head, files);
    return ending.exitCode();
  }

  private static void work(DataFolder data, boolean drop, Consumer<String> say) throws IOException {
    var upkeep = new StoreUpkeep(data, say);
    if (!upkeep.prepare().isEmpty()) {
      say.accept("有批次损坏；请运行 load，从原件重新读取其中的文件");
    }
    if (upkeep.compact().merged() == 0) {
      say.accept("没有可合并的小文件夹");
    }
    if (drop) {
      var compaction = new Compaction(data.store(), ExtractorVersion.CURRENT);
      List<Path> dropped = compaction.dropOtherVersions();
      dropped.forEach(batch -> say.accept("已删除旧版本批次（其中文件现版本均已读取）：" + batch));
      say.accept("共删除旧版本批次 " + dropped.size() + " 个");
    }
  }
}
