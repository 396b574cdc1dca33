package budgetwarehouse.job;

import budgetwarehouse.job.intake.DataFolder;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * Where a job works and where its runs are written down.
 *
 * @param data folder of the warehouse
 * @param database where the job metadata is kept
 */
public record JobPlace(DataFolder data, JobDatabase database) {
  private static final String DATA = "data";

  /** Return the place that a job states. */
  public static JobPlace of(JobDefinition job) {
    return new JobPlace(data(job.parameters()), database(job.parameters()));
  }

  static DataFolder data(Map<String, String> values) {
    return new DataFolder(LoadParameters.path(DATA, values.getOrDefault(DATA, DATA)));
  }

  static JobDatabase database(Map<String, String> values) {
    return JobDatabase.of(values.getOrDefault(JobDatabase.PARAMETER, ""), System.getenv());
  }

  /** Return the last runs of a job, the newest first; a place where nothing ran has none. */
  public List<PastRun> pastRuns(String jobName) throws IOException {
    if (!database.isThere(data)) {
      return List.of();
    }
    try (JobMetadata metadata = database.open(data)) {
      return new RunHistory(metadata).last(jobName);
    }
  }
}
