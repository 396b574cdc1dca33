package budgetwarehouse.job;

import budgetwarehouse.record.StepRecord;
import budgetwarehouse.record.TimeText;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.step.StepExecution;

/** Tells the steps of an execution as they are written down; its slices are no steps of the job. */
final class ExecutionSteps {
  private static final double MILLIS = 1000;

  private ExecutionSteps() {}

  /**
   * Return the steps in order.
   *
   * @param names names of the job's steps
   */
  static List<StepRecord> of(JobExecution execution, List<String> names) {
    return execution.getStepExecutions().stream()
        .filter(step -> names.contains(step.getStepName()))
        .sorted(Comparator.comparingLong(StepExecution::getId))
        .map(ExecutionSteps::of)
        .toList();
  }

  /** Tell whether the warehouse was replaced, whatever became of the steps after. */
  static boolean hasPublished(JobExecution execution) {
    return execution.getStatus() == BatchStatus.COMPLETED
        || execution.getStepExecutions().stream()
            .filter(step -> step.getStepName().equals(StageSteps.PUBLISHING))
            .anyMatch(step -> step.getStatus() == BatchStatus.COMPLETED);
  }

  /** Return how one step ended. */
  static StepRecord of(StepExecution step) {
    LocalDateTime started = step.getStartTime();
    LocalDateTime ended = step.getEndTime();
    return new StepRecord(
        step.getStepName(),
        step.getStatus().toString(),
        time(started),
        time(ended),
        seconds(started, ended),
        new TreeMap<>());
  }

  // a clock that was set back meanwhile ends a step before its start
  private static double seconds(@Nullable LocalDateTime started, @Nullable LocalDateTime ended) {
    return started == null || ended == null
        ? 0
        : Math.max(0, Duration.between(started, ended).toMillis() / MILLIS);
  }

  // the framework writes the clock of the machine, without offset
  private static String time(@Nullable LocalDateTime time) {
    return time == null ? "" : TimeText.of(time.atZone(ZoneId.systemDefault()).toInstant());
  }
}
