package budgetwarehouse.job;

import java.util.List;
import org.springframework.batch.core.job.JobExecution;

/**
 * How a run ended, in the words of its report.
 *
 * @param outcome {@code published}, {@code completed}, {@code failed}, {@code stopped} or {@code
 *     refused}
 * @param exitCode what the process returns
 * @param buildId id of the warehouse that it published or read; blank where there is none
 * @param failures why it failed or was refused, or nothing
 */
record RunEnding(String outcome, int exitCode, String buildId, List<String> failures) {
  /** Keep the failures. */
  RunEnding {
    failures = List.copyOf(failures);
  }

  /**
   * Tell how an execution ended.
   *
   * @param completed the outcome of an execution that was completed
   * @param faults whether the data of a run that was completed has errors
   */
  static RunEnding of(JobExecution execution, String completed, boolean faults, String buildId) {
    List<String> failures = RunFailures.of(execution).messages();
    return switch (execution.getStatus()) {
      case COMPLETED -> {
        int exitCode = faults ? LoadRun.FAULTS_IN_DATA : LoadRun.ALL_WELL;
        yield new RunEnding(completed, exitCode, buildId, failures);
      }
      case STOPPED, STOPPING -> new RunEnding("stopped", LoadRun.NOT_FINISHED, buildId, failures);
      default -> new RunEnding("failed", LoadRun.NOT_FINISHED, buildId, failures);
    };
  }
}
