package budgetwarehouse.job;

import budgetwarehouse.document.ExtractorVersion;
import budgetwarehouse.job.RunHistory.RunChoice;
import budgetwarehouse.job.intake.DataFolder;
import budgetwarehouse.job.intake.District;
import budgetwarehouse.job.intake.InboxFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
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

  /**
   * Exit code: the run failed, was stopped or was refused. What is published is whole, and as
   * before unless the report names the new build.
   */
  public static final int NOT_FINISHED = 3;

  /** Says that another run works in a data folder, which is named after it. */
  static final String BUSY = "另一个装载或重建正在使用 ";

  private final Stages stages;

  /** Prepare loads that do their work by these stages. */
  public LoadRun(Stages stages) {
    this.stages = stages;
  }

  /** Run a load, print its progress and report, and return the exit code. */
  @Override
  public int run(JobOptions options) {
    var frame = new RunFrame(options, StageSteps.NAMES, "装载");
    return frame.run(() -> run(frame));
  }

  private int run(RunFrame frame) throws IOException, JobExecutionException {
    JobOptions options = frame.options();
    JobDefinition job = JobDefinition.read(options.jobFile());
    LoadParameters parameters = LoadParameters.of(job, options.folder(), options.parameters());
    DataFolder data = parameters.data();
    var place =
        new RunPlace(
            new JobPlace(data, parameters.jobDatabase()),
            List.of(data.lock()),
            List.of(),
            data.root(),
            BUSY + data.root(),
            parameters.held());
    return frame.locked(job, place, open -> load(job, parameters, open));
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

  private int load(JobDefinition job, LoadParameters parameters, OpenRun open)
      throws IOException, JobExecutionException {
    InboxFiles inbox = InboxFiles.in(parameters.inbox());
    requireReadableNames(inbox);
    DataFolder data = parameters.data();
    // with a batch gone the steps that were complete are so no longer: no run is resumed then
    var upkeep = new StoreUpkeep(data, StoreUpkeep.said(open.progress(), open.journal()));
    List<Path> damaged = upkeep.prepare();
    String fingerprint = fingerprint(inbox, parameters) + setAside(damaged);
    long next = data.lastRun() + 1;
    RunChoice choice = new RunHistory(open.metadata()).choose(job.name(), fingerprint, next);
    JobParametersBuilder jobParameters = open.begin(choice);
    addParameters(jobParameters, parameters, fingerprint);
    var load = new Load(choice.run(), parameters);
    new Leftovers(data).clear(choice);
    if (parameters.force() && !choice.resumed()) {
      upkeep.layAside(choice.run());
    }
    Progress progress = open.progress();
    progress.say(opening(choice, parameters));
    parameters.warnings().forEach(warning -> progress.say("注意：" + warning));

    RunJournal journal = open.journal();
    var steps = new StageSteps(open.metadata().repository(), load, stages, progress, journal);
    var writer = new ReportWriter(load, job, journal, stages.published());
    LoadReport report =
        open.execute(
            job,
            steps::named,
            StageSteps::title,
            jobParameters,
            execution -> writer.write(execution, steps.failedChecks()));
    ReportText.of(report).forEach(progress::say);
    if (report.head().exitCode() != NOT_FINISHED) {
      ReportText.changes(data.changes(load.run())).ifPresent(progress::say);
      Files.deleteIfExists(data.former(load.run()));
      Files.deleteIfExists(data.received(load.run()));
      FileSystemUtils.deleteRecursively(upkeep.laidAside(load.run()));
      FileSystemUtils.deleteRecursively(data.build(load.run()));
    }
    return report.head().exitCode();
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
    String district = parameters.district().map(only -> "，只装载 " + only).orElse("");
    return "第 " + choice.run() + " 次运行" + resumed + "：" + parameters.inbox() + district;
  }

  private static void addParameters(
      JobParametersBuilder builder, LoadParameters parameters, String fingerprint) {
    builder
        .addString(RunHistory.FINGERPRINT, fingerprint, false)
        .addString("inbox", parameters.inbox().toString(), false)
        .addString(Period.PARAMETER, parameters.period().toString(), false)
        .addString("district", parameters.district().map(District::toString).orElse(""), false)
        .addString("load-date", parameters.loadDate().toString(), false)
        .addLong("threads", (long) parameters.threads(), false);
  }
}
