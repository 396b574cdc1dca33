package budgetwarehouse.job;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;

/**
 * What the caller asks of a job.
 *
 * @param jobFile the job's YAML file
 * @param parameters what the caller states, by parameter name; the rest is as the job states it
 * @param console where progress and report are printed
 * @param terminal whether the console can rewrite its last line
 */
public record JobOptions(
    Path jobFile, Map<String, String> parameters, PrintWriter console, boolean terminal) {
  /** Keep the parameters. */
  public JobOptions {
    parameters = Map.copyOf(parameters);
  }
}
