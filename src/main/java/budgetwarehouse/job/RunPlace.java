package budgetwarehouse.job;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Where a run works, and what keeps others away from there.
 *
 * @param place the data folder and the job metadata
 * @param locks nobody else works under the same ones
 * @param awaited a run of the schedule first waits until nobody works under these
 * @param into folder to which the run writes, of whose disk is told when it is full
 * @param busy says that somebody does
 * @param parameters the job's parameters as they came to hold
 */
record RunPlace(
    JobPlace place,
    List<Path> locks,
    List<Path> awaited,
    Path into,
    String busy,
    Map<String, String> parameters) {
  /** Keep the lists. */
  RunPlace {
    locks = List.copyOf(locks);
    awaited = List.copyOf(awaited);
    parameters = Map.copyOf(parameters);
  }
}
