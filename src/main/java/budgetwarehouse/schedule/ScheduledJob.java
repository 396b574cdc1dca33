package budgetwarehouse.schedule;

import budgetwarehouse.job.JobDefinition;
import java.nio.file.Path;

/**
 * Job with its time.
 *
 * @param file the job's YAML file
 * @param job what the file states
 * @param cron when it runs
 */
public record ScheduledJob(Path file, JobDefinition job, CronLine cron) {
  /** Return its name. */
  public String name() {
    return job.name();
  }
}
