package budgetwarehouse.job;

import budgetwarehouse.change.ChangePublication;
import budgetwarehouse.document.ExtractorVersion;
import budgetwarehouse.job.RunHistory.RunChoice;
import budgetwarehouse.job.intake.DataFolder;
import budgetwarehouse.job.intake.District;
import budgetwarehouse.job.intake.InboxFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.util.FileSystemUtils;

/** Runs one load, from the inbox to the published comparisons. */
public final class LoadRun implements JobRunner {
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
  @Override
  public int run(JobOptions options) {
    try {
      JobDefinition job = JobDefinition.read(options.jobFile());
      LoadParameters parameters = LoadParameters.of(job, jobFolder(options), options.parameters());
      return attempted(job, parameters, options);
    } catch (ConfigurationFault fault) {
      return refused(options).ended("refused", String.valueOf(fault.getMessage()), WRONG_CALL);
    }
  }

  private int attempted(JobDefinition job, LoadParameters parameters, JobOptions options) {
    try {
      return locked(job, parameters, options);
    } catch (JobDatabaseUnreachable e) {
      return refused(options).ended("failed", "装载未能进行：" + e.getMessage(), NOT_PUBLISHED);
    } catch (IOException | JobExecutionException e) {
      return ended(e, Exhaustion.of(e, parameters.data()), options);
    } catch (RuntimeException | Error e) {
      Optional<String> exhausted = Exhaustion.of(e, parameters.data());
      if (exhausted.isEmpty()) {
        throw e;
      }
      return ended(e, exhausted, options);
    }
  }

  private static int ended(Throwable failure, Optional<String> exhausted, JobOptions options) {
    String says = "装载未能进行：" + failure;
    String all = exhausted.map(means -> says + System.lineSeparator() + means).orElse(says);
    return refused(options).ended("failed", all, NOT_PUBLISHED);
  }

  private static RefusedRun refused(JobOptions options) {
    return RefusedRun.of(options, StageSteps.NAMES);
  }

  /** Say everything by which a run that is resumed would do other work. */
  private static String fingerprint(InboxFiles inbox, LoadParameters parameters) {
    String district = parameters.district().map(District::toString).orElse("");
    return String.join(
        ":",
        "v" + ExtractorVersion.CURRENT,
        inbox.fingerprint(),
        parameters.inbox().toString(),
        district,
        Boolean.toString(parameters.force()));
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
      String says = "另一个装载正在使用 " + data.root() + "（进程 " + holder + "），请待其结束后再运行";
      return refused(options).ended("refused", says, NOT_PUBLISHED);
    }

    DataLock held = lock.get();
    try (held;
        RunJournal journal = RunJournal.open(data, job.name(), parameters.held());
        JobMetadata metadata = parameters.jobDatabase().open(data);
        var progress = new Progress(options.console(), options.terminal());
        var stop = new StopOnSignal(metadata.operator())) {
      return load(job, parameters, options, metadata, progress, stop, journal);
    }
  }

  private int load(
      JobDefinition job,
      LoadParameters parameters,
      JobOptions options,
      JobMetadata metadata,
      Progress progress,
      StopOnSignal stop,
      RunJournal journal)
      throws IOException, JobExecutionException {
    InboxFiles inbox = InboxFiles.in(parameters.inbox());
    requireReadableNames(inbox);
    String fingerprint = fingerprint(inbox, parameters);
    long first = parameters.data().lastRun() + 1;
    RunChoice choice = new RunHistory(metadata).choose(job.name(), fingerprint, first);
    journal.begin(choice);
    var load = new Load(choice.run(), parameters);
    load.store().clearUnfinished();
    new Leftovers(load.data()).clear(choice);
    progress.say(opening(choice, parameters));

    var steps = new StageSteps(metadata.repository(), load, stages, progress, journal);
    var announce = new Announcement(progress, job.steps(), StageSteps::title);
    Job batchJob = BatchJob.of(job, metadata, steps::named, announce, stop, journal);
    JobParametersBuilder jobParameters = jobParameters(load, fingerprint);
    options.due().ifPresent(due -> jobParameters.addString(RunHistory.DUE, due.toString(), false));
    JobExecution execution = metadata.operator().start(batchJob, jobParameters.toJobParameters());
    RunFailures.of(execution).exhausted(load.data()).forEach(progress::say);
    LoadReport report =
        new ReportWriter(load, job, journal, stages.published())
            .write(execution, steps.failedChecks());
    ReportText.of(report).forEach(progress::say);
    if (execution.getStatus() == BatchStatus.COMPLETED) {
      sayChanges(load, progress);
      Files.deleteIfExists(load.data().former(load.run()));
      Files.deleteIfExists(load.data().received(load.run()));
      FileSystemUtils.deleteRecursively(load.data().build(load.run()));
    }
    return report.head().exitCode();
  }

  private static void sayChanges(Load load, Progress progress) {
    Path folder = load.data().changes(load.run());
    if (Files.isRegularFile(folder.resolve(ChangePublication.SUMMARY))) {
      progress.say("  与前次相比  " + ChangePublication.read(folder).line());
    }
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
    String district = parameters.district().map(only -> "，只装载 " + only).orElse("");
    return "第 " + choice.run() + " 次装载" + resumed + "：" + parameters.inbox() + district;
  }

  private static JobParametersBuilder jobParameters(Load load, String fingerprint) {
    LoadParameters parameters = load.parameters();
    return new JobParametersBuilder()
        .addLong(RunHistory.RUN, load.run())
        .addString(RunHistory.FINGERPRINT, fingerprint, false)
        .addString("inbox", parameters.inbox().toString(), false)
        .addString(Period.PARAMETER, parameters.period().toString(), false)
        .addString("district", parameters.district().map(District::toString).orElse(""), false)
        .addString("load-date", parameters.loadDate().toString(), false)
        .addLong("threads", (long) parameters.threads(), false);
  }
}
