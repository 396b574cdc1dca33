package budgetwarehouse.faults;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Runs a job with too little of something, and again with more, until it has enough. */
final class ScarceRuns {
  private static final int NOT_PUBLISHED = 3;

  private final Undisturbed undisturbed;
  private final Path data;
  private final Pattern says;
  private final Map<String, Integer> failures = new TreeMap<>();

  /**
   * Prepare.
   *
   * @param says what a run that fails must print
   */
  ScarceRuns(Undisturbed undisturbed, Path data, Pattern says) {
    this.undisturbed = undisturbed;
    this.data = data;
    this.says = says;
  }

  /**
   * Run with the least amount, then twice as much each time.
   *
   * @return what was not as it must be
   */
  List<String> run(long least, long most, Attempt attempt)
      throws IOException, InterruptedException, SQLException {
    undisturbed.scenario().prepare(data);
    List<String> faults = new ArrayList<>();
    var analyst = new Analyst(data.resolve("warehouse.duckdb"));
    try (analyst) {
      boolean completed = false;
      for (long amount = least; !completed && amount <= most; amount *= 2) {
        ChildJob job = attempt.start(amount);
        completed = job.exitCode() == undisturbed.exitCode();
        if (!completed) {
          note(job, amount, faults);
        }
      }
      if (!completed) {
        faults.add("did not complete with " + most);
      }
    }
    faults.addAll(analyst.faults(undisturbed.publishedStates()));
    faults.addAll(undisturbed.state().differences(DataState.of(data)));
    return faults;
  }

  private void note(ChildJob job, long amount, List<String> faults)
      throws IOException, InterruptedException {
    List<String> steps = undisturbed.scenario().steps();
    failures.merge(job.step() == 0 ? "(start)" : steps.get(job.step() - 1), 1, Integer::sum);
    if (job.exitCode() != NOT_PUBLISHED || !says.matcher(job.printed()).find()) {
      faults.add(
          "with %d: exit code %d, printed:%n%s".formatted(amount, job.exitCode(), job.printed()));
    }
  }

  /** Return how often each step failed. */
  Map<String, Integer> failures() {
    return failures;
  }

  /** Starts the job with a certain amount. */
  @FunctionalInterface
  interface Attempt {
    ChildJob start(long amount) throws IOException, InterruptedException;
  }
}
