package budgetwarehouse.job;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What the caller asks of a job.
 *
 * @param jobFile the job's YAML file
 * @param parameters what the caller states, by parameter name; the rest is as the job states it
 * @param console where progress and report are printed
 * @param terminal whether the console can rewrite its last line
 * @param due the time of the schedule for which it runs; empty: it was started by hand
 * @param patience how long it waits for a load to end whose result it reads; empty: it does not
 *     wait
 */
public record JobOptions(
    Path jobFile,
    Map<String, String> parameters,
    PrintWriter console,
    boolean terminal,
    Optional<Instant> due,
    Optional<LockWait> patience) {
  /** Keep the parameters. */
  public JobOptions {
    parameters = Map.copyOf(parameters);
  }

  /** Ask for a job as a schedule does: it has time. */
  public JobOptions(
      Path jobFile,
      Map<String, String> parameters,
      PrintWriter console,
      boolean terminal,
      Optional<Instant> due) {
    this(jobFile, parameters, console, terminal, due, due.map(time -> LockWait.OF_SCHEDULE));
  }

  /** Ask for a job by hand. */
  public JobOptions(
      Path jobFile, Map<String, String> parameters, PrintWriter console, boolean terminal) {
    this(jobFile, parameters, console, terminal, Optional.empty(), Optional.empty());
  }

  /** Return the folder of the job's file, beside which what it names stands. */
  Path folder() {
    return Objects.requireNonNull(jobFile.toAbsolutePath().normalize().getParent());
  }
}
