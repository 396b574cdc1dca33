package budgetwarehouse.schedule;

import java.time.ZonedDateTime;

/** Starts a job and returns when it has ended. */
@FunctionalInterface
public interface JobStart {
  /**
   * Run a job.
   *
   * @param due the time for which it runs
   * @return its exit code
   */
  int run(ScheduledJob job, ZonedDateTime due);
}
