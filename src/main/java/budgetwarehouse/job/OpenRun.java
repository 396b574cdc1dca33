package budgetwarehouse.job;

import budgetwarehouse.job.RunHistory.RunChoice;
import budgetwarehouse.job.intake.DataFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.step.Step;

/**
 * What a run works with while it holds its lock.
 *
 * @param options what the caller asks
 * @param data folder of the warehouse
 * @param into folder to which it writes
 * @param metadata the job metadata
 * @param progress says how far it is
 * @param stop stops it in good order
 * @param journal writes it down
 */
record OpenRun(
    JobOptions options,
    DataFolder data,
    Path into,
    JobMetadata metadata,
    Progress progress,
    StopOnSignal stop,
    RunJournal journal) {
  /** Note which run it is, and begin its parameters with that. */
  JobParametersBuilder begin(RunChoice choice) {
    journal.begin(choice);
    var parameters = new JobParametersBuilder().addLong(RunHistory.RUN, choice.run());
    options.due().ifPresent(due -> parameters.addString(RunHistory.DUE, due.toString(), false));
    return parameters;
  }

  /**
   * Run the steps of a job, say so where disk or memory ran out, and return what is written of it.
   *
   * @param steps makes a step by its name
   * @param titles says what a step does, in Chinese
   * @param end writes down how it ended
   * @throws IOException when that cannot be written
   */
  <R> R execute(
      JobDefinition job,
      Function<String, Step> steps,
      UnaryOperator<String> titles,
      JobParametersBuilder parameters,
      EndOfJob.Writing<R> end)
      throws IOException, JobExecutionException {
    var announce = new Announcement(progress, job.steps(), titles);
    var written =
        new EndOfJob<R>(
            metadata.repository(),
            execution -> {
              RunFailures.of(execution).exhausted(into, data).forEach(progress::say);
              return end.write(execution);
            });
    Job batchJob = BatchJob.of(job, metadata, steps, announce, stop, written, journal);
    metadata.operator().start(batchJob, parameters.toJobParameters());
    return written.written();
  }
}
