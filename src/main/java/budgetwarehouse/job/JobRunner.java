package budgetwarehouse.job;

/** Runs the jobs of one kind, from the command line and from the scheduler alike. */
@FunctionalInterface
public interface JobRunner {
  /**
   * Run a job, print its progress and its end, and return the exit code, one of those that {@link
   * LoadRun} names. A fault of the call or of the data is a message and an exit code.
   */
  int run(JobOptions options);
}
