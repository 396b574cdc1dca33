package budgetwarehouse.job;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;

/**
 * Decides whether a start resumes the last run or begins a new one.
 *
 * <p>An unfinished run is resumed when the inbox is as it was then. When somebody has touched the
 * inbox since, a new run begins and sees the change; what the unfinished run had read is in the
 * store and is not read again.
 */
final class RunHistory {
  /** Job parameter that numbers the runs; the only one by which the framework tells them apart. */
  static final String RUN = "run";

  /** Job parameter that says what the inbox looked like. */
  static final String FINGERPRINT = "inbox-fingerprint";

  /** Job parameter that says for which time of the schedule a run is. */
  static final String DUE = "due";

  private static final int RUNS_REMEMBERED = 100;

  private final JobMetadata metadata;

  RunHistory(JobMetadata metadata) {
    this.metadata = metadata;
  }

  /**
   * Return the number under which to start; the caller holds the lock of the runs of this job.
   *
   * @param next the number after the last one under which anything was left: another than the
   *     metadata says where it was lost or moved, and where a job of another name published since.
   *     An unfinished run is not resumed then, or the older number would hold the newer results
   */
  RunChoice choose(String jobName, String fingerprint, long next) {
    JobExecution execution = lastExecution(jobName);
    if (execution == null) {
      return new RunChoice(next, false, next - 1);
    }

    settle(execution);
    long run = number(execution);
    boolean resumed =
        execution.getStatus() != BatchStatus.COMPLETED
            && run + 1 >= next
            && fingerprint.equals(execution.getJobParameters().getString(FINGERPRINT));
    long completed = execution.getStatus() == BatchStatus.COMPLETED ? run : run - 1;
    return resumed
        ? new RunChoice(run, true, completed)
        : new RunChoice(Math.max(run + 1, next), false, completed);
  }

  /** Return the last execution; an instance whose process was killed before it began is deleted. */
  private @Nullable JobExecution lastExecution(String jobName) {
    JobRepository repository = metadata.repository();
    JobInstance last = repository.getLastJobInstance(jobName);
    while (last != null) {
      JobExecution execution = repository.getLastJobExecution(last);
      if (execution != null) {
        return execution;
      }
      repository.deleteJobInstance(last);
      last = repository.getLastJobInstance(jobName);
    }
    return null;
  }

  /** Return the last runs of a job, the newest first. */
  List<PastRun> last(String jobName) {
    JobRepository repository = metadata.repository();
    return repository.getJobInstances(jobName, 0, RUNS_REMEMBERED).stream()
        .flatMap(instance -> repository.getJobExecutions(instance).stream())
        .map(RunHistory::pastRun)
        .sorted(Comparator.comparing(PastRun::start).reversed())
        .toList();
  }

  private static PastRun pastRun(JobExecution execution) {
    return new PastRun(
        execution.getCreateTime().atZone(ZoneId.systemDefault()).toInstant(),
        Optional.ofNullable(execution.getJobParameters().getString(DUE)).map(Instant::parse),
        execution.getStatus() == BatchStatus.COMPLETED && !EndOfJob.lacksReport(execution));
  }

  private static long number(JobExecution execution) {
    Long run = execution.getJobParameters().getLong(RUN);
    if (run == null) {
      throw new IllegalStateException("job execution " + execution.getId() + " has no run number");
    }
    return run;
  }

  /**
   * Mark what a killed process left running as failed: we hold the lock, so nobody runs it. A stop
   * that was cut short leaves a stopped job with running steps, which the framework's own recovery
   * passes over; they are marked here. So is what the framework could not write down and left
   * unknown, with which it would never start again, and a run that was killed before its report was
   * written.
   */
  private void settle(JobExecution execution) {
    if (execution.getStatus() == BatchStatus.COMPLETED && EndOfJob.lacksReport(execution)) {
      fail(execution);
    }
    if (execution.getStatus().isRunning()) {
      metadata.operator().recover(execution);
    }
    for (StepExecution step : execution.getStepExecutions()) {
      if (isOpen(step.getStatus())) {
        step.setStatus(BatchStatus.FAILED);
        step.setExitStatus(ExitStatus.FAILED);
        step.setEndTime(notBefore(step.getStartTime()));
        metadata.repository().update(step);
      }
    }
    if (execution.isRunning() || isOpen(execution.getStatus())) {
      execution.setEndTime(notBefore(execution.getStartTime()));
      fail(execution);
    }
  }

  private void fail(JobExecution execution) {
    execution.setStatus(BatchStatus.FAILED);
    execution.setExitStatus(ExitStatus.FAILED);
    metadata.repository().update(execution);
  }

  private static boolean isOpen(BatchStatus status) {
    return status.isRunning() || status == BatchStatus.UNKNOWN;
  }

  /** Return the time; what a clock that was set back since has started ends as it starts. */
  private static LocalDateTime notBefore(@Nullable LocalDateTime start) {
    LocalDateTime now = LocalDateTime.now(ZoneId.systemDefault());
    return start == null || now.isAfter(start) ? now : start;
  }

  /**
   * Number of a run.
   *
   * @param resumed whether it was begun before
   * @param completed number of a run before it that may have been completed; 0 where none was
   */
  record RunChoice(long run, boolean resumed, long completed) {}
}
