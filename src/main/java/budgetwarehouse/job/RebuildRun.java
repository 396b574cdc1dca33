package budgetwarehouse.job;

import budgetwarehouse.finding.Severity;
import budgetwarehouse.job.intake.DataFolder;
import budgetwarehouse.store.Receipts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.util.FileSystemUtils;

/**
 * Builds and publishes from the store without reading a document: after a code list or a decision
 * changed, as of a past day, or only the pages of what is published.
 */
public final class RebuildRun {
  /** Names of all steps that its jobs can name. */
  static final List<String> STEPS =
      StageSteps.NAMES.subList(
          StageSteps.NAMES.indexOf("normalise-facts"), StageSteps.NAMES.size());

  private static final String AS_OF = "as-of";
  private static final String COPIES = "comparisons";
  private static final String PUBLISHING = "publish-warehouse";
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private final Stages stages;

  /** Prepare runs that do their work by these stages. */
  public RebuildRun(Stages stages) {
    this.stages = stages;
  }

  /** Run a job of these steps, say how it ended, and return the exit code, as a load has them. */
  public int run(JobOptions options) {
    var frame = new RunFrame(options, "重建");
    return frame.run(() -> run(frame));
  }

  private int run(RunFrame frame) throws IOException, JobExecutionException {
    JobOptions options = frame.options();
    JobDefinition job = JobDefinition.read(options.jobFile(), STEPS);
    Path jobFolder =
        Objects.requireNonNull(options.jobFile().toAbsolutePath().normalize().getParent());
    Optional<LookBack> lookBack = lookBack(job, options.parameters());
    LoadParameters parameters =
        LoadParameters.ofRebuild(job, jobFolder, options.parameters(), lookBack);
    DataFolder data = parameters.data();
    requireSomethingToBuild(job, data, lookBack);
    if (lookBack.isEmpty()) {
      String busy = "另一个装载或重建正在使用 " + data.root();
      return frame.locked(
          data.lock(),
          data,
          busy,
          (metadata, progress, stop) -> {
            var load = new Load(data.latestComparisons().orElse(1L), parameters);
            return rebuild(job, load, metadata, progress, stop);
          });
    }
    DataFolder past = data.asOf(lookBack.get().day());
    return frame.locked(
        past.lock(),
        data,
        "另一个重建正在写入 " + past.root(),
        (metadata, progress, stop) ->
            rebuild(
                without(job, lookBack.get()),
                new Load(1, parameters, lookBack),
                metadata,
                progress,
                stop));
  }

  private static Optional<LookBack> lookBack(JobDefinition job, Map<String, String> stated) {
    Map<String, String> values = job.values(stated, LoadParameters.REBUILD_NAMES);
    String text = values.getOrDefault(AS_OF, "");
    if (text.isBlank()) {
      return Optional.empty();
    }
    boolean hasCopies = Boolean.parseBoolean(values.getOrDefault(COPIES, "false"));
    try {
      return Optional.of(new LookBack(LocalDate.parse(text), hasCopies));
    } catch (DateTimeParseException e) {
      throw LoadParameters.fault(AS_OF, text, "日期，如 2026-03-31，或留空（重建现行的数据仓库）");
    }
  }

  private static void requireSomethingToBuild(
      JobDefinition job, DataFolder data, Optional<LookBack> lookBack) throws IOException {
    List<LocalDate> days = Receipts.of(data.store()).days();
    if (days.isEmpty()) {
      throw new ConfigurationFault("没有装载过文件：" + data.store() + "。请先运行 load。");
    }
    if (!job.steps().contains(PUBLISHING) && !Files.isRegularFile(data.warehouse())) {
      throw new ConfigurationFault("没有已发布的数据仓库：" + data.warehouse() + "。请先运行 load。");
    }
    if (lookBack.isPresent()) {
      requireKnown(lookBack.get().day(), days);
    }
  }

  private static void requireKnown(LocalDate day, List<LocalDate> loads) {
    if (loads.stream().allMatch(load -> load.isAfter(day))) {
      throw LoadParameters.fault(AS_OF, day.toString(), "不早于第一次装载（" + loads.get(0) + "）的日期");
    }
    LocalDate today = LocalDate.now(ZONE);
    if (day.isAfter(today) && loads.stream().allMatch(day::isAfter)) {
      throw LoadParameters.fault(AS_OF, day.toString(), "不晚于今天（" + today + "）的日期");
    }
  }

  /** Leave out the pages of a past day that nobody asked for. */
  private static JobDefinition without(JobDefinition job, LookBack lookBack) {
    List<String> steps = job.steps();
    if (!lookBack.hasCopies() && steps.contains(PUBLISHING)) {
      steps = steps.subList(0, steps.indexOf(PUBLISHING) + 1);
    }
    return new JobDefinition(
        job.name(), job.says(), job.schedule(), job.parameters(), job.stopRules(), steps);
  }

  private int rebuild(
      JobDefinition job, Load load, JobMetadata metadata, Progress progress, StopOnSignal stop)
      throws IOException, JobExecutionException {
    // a rebuild leaves nothing that another could go on with
    long run = new RunHistory(metadata).choose(job.name(), "").run();
    Build build = load.build();
    progress.say("不读文件，由数据存储重建：" + build.results().root());
    var steps = new StageSteps(metadata.repository(), load, stages, progress);
    var announce = new Announcement(progress, job.steps(), StageSteps::title);
    Job batchJob = BatchJob.of(job, metadata, steps::named, announce, stop);
    var parameters = new JobParametersBuilder().addLong(RunHistory.RUN, run).toJobParameters();
    JobExecution execution = metadata.operator().start(batchJob, parameters);

    RunFailures.of(execution).messages().forEach(says -> progress.say("未完成的原因：" + says));
    List<FailedCheck> failed = steps.failedChecks();
    failed.forEach(check -> progress.say("未通过的检查：" + check.name() + "：" + check.says()));
    if (execution.getStatus() != BatchStatus.COMPLETED) {
      progress.say("未完成，未发布；原已发布的结果不受影响");
      return LoadRun.NOT_PUBLISHED;
    }
    FileSystemUtils.deleteRecursively(build.folder());
    progress.say("已完成：" + build.results().warehouse());
    boolean faults = failed.stream().anyMatch(check -> check.severity() == Severity.ERROR);
    return faults ? LoadRun.FAULTS_IN_DATA : LoadRun.ALL_WELL;
  }
}
