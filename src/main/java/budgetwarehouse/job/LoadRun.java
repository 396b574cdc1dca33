package budgetwarehouse.job;

import budgetwarehouse.document.ExtractorVersion;
import budgetwarehouse.job.RunHistory.RunChoice;
import budgetwarehouse.job.intake.DataFolder;
import budgetwarehouse.job.intake.InboxFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.util.FileSystemUtils;

/** Runs one load, from the inbox to the published comparisons. */
public final class LoadRun {
  /** Exit code: loaded and published, nothing wrong. */
  public static final int ALL_WELL = 0;

  /** Exit code: loaded and published, but the data has errors or documents were set aside. */
  public static final int FAULTS_IN_DATA = 1;

  /** Exit code: the call or the job definition is wrong; nothing was done. */
  public static final int WRONG_CALL = 2;

  /** Exit code: the load failed, was stopped or was refused; what was published stays. */
  public static final int NOT_PUBLISHED = 3;

  private final Stages stages;

  /** Prepare loads that do their work by these stages. */
  public LoadRun(Stages stages) {
    this.stages = stages;
  }

  /** Run a load, print its progress and report, and return the exit code. */
  public int run(JobOptions options) {
    try {
      JobDefinition job = JobDefinition.read(options.jobFile());
      return locked(job, LoadParameters.of(job, jobFolder(options), options.parameters()), options);
    } catch (ConfigurationFault fault) {
      options.console().println(fault.getMessage());
      options.console().flush();
      return WRONG_CALL;
    } catch (DataRefused refused) {
      options.console().println(refused.getMessage());
      options.console().flush();
      return NOT_PUBLISHED;
    } catch (IOException | JobExecutionException e) {
      options.console().println("装载未能进行：" + e);
      options.console().flush();
      return NOT_PUBLISHED;
    }
  }

  private static Path jobFolder(JobOptions options) {
    return Objects.requireNonNull(options.jobFile().toAbsolutePath().normalize().getParent());
  }

  private int locked(JobDefinition job, LoadParameters parameters, JobOptions options)
      throws IOException, JobExecutionException {
    DataFolder data = parameters.data();
    Optional<DataLock> lock = DataLock.take(data.lock());
    if (lock.isEmpty()) {
      String holder = DataLock.holder(data.lock());
      options.console().println("另一个装载正在使用 " + data.root() + "（进程 " + holder + "），请待其结束后再运行");
      options.console().flush();
      return NOT_PUBLISHED;
    }

    DataLock held = lock.get();
    try (held;
        var progress = new Progress(options.console(), options.terminal())) {
      DataFormat.admit(data);
      JobDatabase.setAsideIfDamaged(data).ifPresent(progress::say);
      try (JobMetadata metadata = JobMetadata.open(data.jobDatabase());
          var stop = new StopOnSignal(metadata.operator())) {
        return load(job, parameters, metadata, progress, stop);
      }
    }
  }

  private int load(
      JobDefinition job,
      LoadParameters parameters,
      JobMetadata metadata,
      Progress progress,
      StopOnSignal stop)
      throws IOException, JobExecutionException {
    InboxFiles inbox = InboxFiles.in(parameters.inbox());
    requireReadableNames(inbox);
    DataFolder data = parameters.data();
    // with a batch gone the steps that were complete are so no longer: no run is resumed then
    List<Path> damaged = new StoreUpkeep(data, progress::say).prepare();
    String fingerprint =
        "v" + ExtractorVersion.CURRENT + ":" + inbox.fingerprint() + setAside(damaged);
    RunChoice choice = new RunHistory(metadata).choose(job.name(), fingerprint, data.lastRun() + 1);
    var load = new Load(choice.run(), parameters);
    progress.say(opening(choice, parameters));

    var steps = new StageSteps(metadata.repository(), load, stages, progress);
    var announce = new Announcement(progress, job.steps(), StageSteps::title);
    Job batchJob = BatchJob.of(job, metadata, steps::named, announce, stop);
    JobExecution execution = metadata.operator().start(batchJob, jobParameters(load, fingerprint));
    LoadReport report =
        new ReportWriter(load, choice.resumed(), stages.findings())
            .write(execution, steps.failedChecks());
    ReportText.of(report).forEach(progress::say);
    if (execution.getStatus() == BatchStatus.COMPLETED) {
      Files.deleteIfExists(load.data().received(load.run()));
      FileSystemUtils.deleteRecursively(load.data().build(load.run()));
    }
    return report.exitCode();
  }

  private static String setAside(List<Path> damaged) {
    return damaged.stream().map(batch -> "-" + batch.getFileName()).collect(Collectors.joining());
  }

  /**
   * Refuse to run where every Chinese name would be garbled, as under a scheduler without locale.
   */
  private static void requireReadableNames(InboxFiles inbox) {
    String encoding = System.getProperty("sun.jnu.encoding", "");
    if (inbox.hasUnreadableNames() && !encoding.equalsIgnoreCase("UTF-8")) {
      throw new ConfigurationFault("中文文件名无法识别：请把环境变量 LC_ALL 设为 C.UTF-8 后再运行");
    }
  }

  private static String opening(RunChoice choice, LoadParameters parameters) {
    String resumed = choice.resumed() ? "（收件夹未变，续前次中断处）" : "";
    return "第 " + choice.run() + " 次装载" + resumed + "：" + parameters.inbox();
  }

  private static JobParameters jobParameters(Load load, String fingerprint) {
    LoadParameters parameters = load.parameters();
    return new JobParametersBuilder()
        .addLong(RunHistory.RUN, load.run())
        .addString(RunHistory.FINGERPRINT, fingerprint, false)
        .addString("inbox", parameters.inbox().toString(), false)
        .addString("load-date", parameters.loadDate().toString(), false)
        .addLong("threads", (long) parameters.threads(), false)
        .toJobParameters();
  }
}
