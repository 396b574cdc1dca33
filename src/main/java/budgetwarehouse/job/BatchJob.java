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
   */
  static Job of(
      JobDefinition job,
      JobMetadata metadata,
      Function<String, Step> steps,
      Announcement announce,
      StopOnSignal stop) {
    SimpleJobBuilder builder = null;
    for (String name : job.steps()) {
      Step step = steps.apply(name);
      ((AbstractStep) step).registerStepExecutionListener(announce);
      builder =
          builder == null
              ? new JobBuilder(job.name(), metadata.repository()).listener(stop).start(step)
              : builder.next(step);
    }
    if (builder == null) {
      throw new IllegalStateException("job " + job.name() + " has no step");
    }
    return builder.build();
  }
}
