package budgetwarehouse.job;

import java.util.function.Function;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.builder.SimpleJobBuilder;
import org.springframework.batch.core.step.AbstractStep;
import org.springframework.batch.core.step.Step;

/** Makes the framework's job of a definition: its steps in order, each announced as it begins. */
final class BatchJob {
  private BatchJob() {}

  /**
   * Make the job.
   *
   * @param steps makes a step by its name
   * @param end writes down how the job ended
   * @param journal is told how steps end, and what the framework measures
   */
  static Job of(
      JobDefinition job,
      JobMetadata metadata,
      Function<String, Step> steps,
      Announcement announce,
      StopOnSignal stop,
      EndOfJob<?> end,
      RunJournal journal) {
    SimpleJobBuilder builder = null;
    for (String name : job.steps()) {
      Step step = steps.apply(name);
      var announced = (AbstractStep) step;
      announced.registerStepExecutionListener(announce);
      announced.registerStepExecutionListener(journal.steps());
      announced.setObservationRegistry(journal.observations());
      builder =
          builder == null
              ? new JobBuilder(job.name(), metadata.repository())
                  .listener(stop)
                  .listener(end)
                  .observationRegistry(journal.observations())
                  .start(step)
              : builder.next(step);
    }
    if (builder == null) {
      throw new IllegalStateException("job " + job.name() + " has no step");
    }
    return builder.build();
  }
}
