package budgetwarehouse.job;

import budgetwarehouse.job.RunHistory.RunChoice;
import budgetwarehouse.record.LineageEvents;
import budgetwarehouse.record.LineageNames;
import budgetwarehouse.record.RunFiles;
import budgetwarehouse.record.RunRecord;
import budgetwarehouse.record.StepData;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;

/**
 * A run whose job has one step: it leaves nothing that another could go on with, so each start is a
 * new run.
 *
 * @param job the job
 * @param open what it works with
 * @param title what the step does, in Chinese
 * @param failed begins the line that says why it failed
 */
record OneStepRun(JobDefinition job, OpenRun open, String title, String failed) {
  /**
   * Run, write down how it ended, say why where it failed, and return the exit code.
   *
   * @param buildId says which build it read, once the work is done; blank where there is none
   * @param data says what it read and wrote, once the work is done
   * @param lookAt what there is to look at beside the report
   */
  int run(WorkStep.Work work, Supplier<String> buildId, Supplier<StepData> data, List<Path> lookAt)
      throws IOException, JobExecutionException {
    long next = open.data().lastRun(job.name()) + 1;
    RunChoice choice = new RunHistory(open.metadata()).choose(job.name(), "", next);
    JobParametersBuilder parameters = open.begin(choice);
    RunRecord head =
        open.execute(
            job,
            name -> WorkStep.of(name, open.metadata().repository(), work, true),
            name -> title,
            parameters,
            execution -> written(execution, buildId.get(), data.get(), lookAt));
    head.failures().forEach(says -> open.progress().say(failed + says));
    return head.exitCode();
  }

  private RunRecord written(
      JobExecution execution, String buildId, StepData data, List<Path> lookAt) throws IOException {
    RunJournal journal = open.journal();
    RunFiles files = journal.files(job.name() + "-" + journal.run());
    RunRecord head =
        journal.head(
            RunEnding.of(execution, "completed", false, buildId),
            ExecutionSteps.of(execution, job.steps()),
            Stream.concat(Stream.of(files.report()), lookAt.stream()).map(Path::toString).toList());
    LineageNames names = LineageNames.of(open.data().root());
    Map<String, StepData> steps = Map.of(job.steps().get(0), data.ofBuild(buildId));
    files.writeLineage(new LineageEvents(head, names, steps).lines(List.of()));
    journal.end(head, head, files);
    return head;
  }
}
