package budgetwarehouse.job;

import budgetwarehouse.job.RunHistory.RunChoice;
import budgetwarehouse.job.intake.DataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.util.FileSystemUtils;

/**
 * Builds and publishes from the store without reading a document: after a code list or a decision
 * changed, as of a past day, or only the pages of what is published.
 */
public final class RebuildRun implements JobRunner {
  /** Names of all steps that its jobs can name. */
  static final List<String> STEPS =
      StageSteps.NAMES.subList(
          StageSteps.NAMES.indexOf("normalise-facts"), StageSteps.NAMES.size());

  private final Stages stages;

  /** Prepare runs that do their work by these stages. */
  public RebuildRun(Stages stages) {
    this.stages = stages;
  }

  /** Run a job of these steps, say how it ended, and return the exit code, as a load has them. */
  @Override
  public int run(JobOptions options) {
    var frame = new RunFrame(options, STEPS, "重建");
    return frame.run(() -> run(frame));
  }

  private int run(RunFrame frame) throws IOException, JobExecutionException {
    JobOptions options = frame.options();
    RebuildCall call = RebuildCall.of(JobDefinition.read(options.jobFile(), STEPS), options);
    return frame.locked(call.job(), call.place(), open -> rebuild(call, open));
  }

  private int rebuild(RebuildCall call, OpenRun open) throws IOException, JobExecutionException {
    RunChoice choice = choose(call, new RunHistory(open.metadata()));
    JobParametersBuilder parameters = open.begin(choice);
    var load = new Load(publication(call, choice), call.parameters(), call.lookBack());
    Build build = load.build();
    Progress progress = open.progress();
    if (call.lookBack().isEmpty()) {
      new Leftovers(build.data()).finish(); // whose lock we hold
      new StoreUpkeep(build.data(), StoreUpkeep.said(progress, open.journal())).prepare();
    }
    if (call.builds()) {
      load.unread().refuseUnread();
    }
    progress.say("不读文件，由数据存储重建：" + build.results().root());
    var steps =
        new StageSteps(open.metadata().repository(), load, stages, progress, open.journal());
    var writer = new RebuildWriter(call, build, open.journal(), stages.published());
    RebuildReport report =
        open.execute(
            call.job(),
            steps::named,
            StageSteps::title,
            parameters,
            execution -> writer.write(execution, steps.failedChecks()));
    RebuildText.of(report).forEach(progress::say);
    if (report.head().exitCode() != LoadRun.NOT_FINISHED) {
      tidy(call, build, progress);
    }
    return report.head().exitCode();
  }

  /** Number the run; a rebuild leaves nothing that another could go on with. */
  private static RunChoice choose(RebuildCall call, RunHistory history) throws IOException {
    boolean publishes = call.builds() && call.lookBack().isEmpty();
    DataFolder data = call.parameters().data();
    long last = data.lastRun(call.job().name());
    return history.choose(
        call.job().name(), "", 1 + (publishes ? Math.max(last, data.lastRun()) : last));
  }

  /** Return the number under which results are put: pages written again replace the last ones. */
  private static long publication(RebuildCall call, RunChoice choice) throws IOException {
    if (call.lookBack().isPresent()) {
      return 1;
    }
    DataFolder data = call.parameters().data();
    return call.builds()
        ? choice.run()
        : data.latestComparisons().orElse(Math.max(1, data.lastRun()));
  }

  private static void tidy(RebuildCall call, Build build, Progress progress) throws IOException {
    DataFolder results = build.results();
    if (call.builds() && call.lookBack().isEmpty()) {
      ReportText.changes(results.changes(build.run())).ifPresent(progress::say);
      Files.deleteIfExists(results.former(build.run()));
    }
    FileSystemUtils.deleteRecursively(build.folder());
  }
}
