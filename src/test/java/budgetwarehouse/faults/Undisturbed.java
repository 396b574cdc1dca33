package budgetwarehouse.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * What a scenario comes to when nothing disturbs it.
 *
 * @param scenario what was run
 * @param data its data folder
 * @param exitCode how it ended
 * @param lengthsMillis how long the start took, then each step
 * @param publishedStates what readers may see, in this order
 * @param state what it left
 */
record Undisturbed(
    Scenario scenario,
    Path data,
    int exitCode,
    List<Long> lengthsMillis,
    List<String> publishedStates,
    DataState state) {
  /** Run a scenario in a folder of its own. */
  static Undisturbed of(Scenario scenario, Path data)
      throws IOException, InterruptedException, SQLException {
    scenario.prepare(data);
    List<String> states = new ArrayList<>();
    Path published = data.resolve("warehouse.duckdb");
    if (Files.exists(published)) {
      states.add(Analyst.state(published));
    }
    ChildJob job = scenario.start(data);
    int exitCode = job.exitCode();
    if (exitCode > 1) {
      throw new IllegalStateException(job.printed());
    }
    if (Files.exists(published)) {
      states.add(Analyst.state(published));
    }
    return new Undisturbed(
        scenario, data, exitCode, job.lengthsMillis(), states, DataState.of(data));
  }
}
