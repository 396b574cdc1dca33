package budgetwarehouse.job;

import java.nio.file.Path;
import java.util.Map;

/**
 * Where a run works, and what keeps others away from there.
 *
 * @param place the data folder and the job metadata
 * @param lock nobody else works under the same one
 * @param busy says that somebody does
 * @param parameters the job's parameters as they came to hold
 */
record RunPlace(JobPlace place, Path lock, String busy, Map<String, String> parameters) {
  /** Keep the parameters. */
  RunPlace {
    parameters = Map.copyOf(parameters);
  }
}
