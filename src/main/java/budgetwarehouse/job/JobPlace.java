package budgetwarehouse.job;

import budgetwarehouse.job.intake.DataFolder;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

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

  /**
   * Say that the job metadata could no longer be written, where that is why a run ended; the
   * framework's own words for it are many and English.
   */
  Optional<String> lost(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
            .anyMatch(JobPlace::isOfMetadata)
        ? Optional.of(
            "作业记录 "
                + database.place(data)
                + " 在运行中不能使用了："
                + RunFailures.rootMessage(failure).lines().findFirst().orElse("")
                + "。请检查后再运行一次，从中断处继续；已发布的始终完整可用")
        : Optional.empty();
  }

  private static boolean isOfMetadata(Throwable cause) {
    return cause instanceof DataAccessException || cause instanceof TransactionException;
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
