package budgetwarehouse.job;

import java.util.List;

/**
 * What is known of a job before it runs.
 *
 * @param steps the steps its file can name
 * @param parameters the parameters it can be given
 * @param runner runs it
 */
public record JobKind(List<String> steps, List<String> parameters, JobRunner runner) {
  /** Keep the lists. */
  public JobKind {
    steps = List.copyOf(steps);
    parameters = List.copyOf(parameters);
  }
}
