package budgetwarehouse.job;

import java.io.IOException;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.batch.infrastructure.support.transaction.ResourcelessTransactionManager;

/** A step that is one piece of work and no partition. */
final class WorkStep {
  private WorkStep() {}

  /**
   * Make a step.
   *
   * @param againIfComplete whether a resumed run does it once more
   */
  static Step of(String name, JobRepository repository, Work work, boolean againIfComplete) {
    return new StepBuilder(name, repository)
        .tasklet(
            (contribution, context) -> {
              work.run();
              return RepeatStatus.FINISHED;
            },
            new ResourcelessTransactionManager())
        .allowStartIfComplete(againIfComplete)
        .build();
  }

  /** Work of a step. */
  @FunctionalInterface
  interface Work {
    void run() throws IOException;
  }
}
