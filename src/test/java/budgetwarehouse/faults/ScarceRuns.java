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
  private static final int PUBLISHED_WITH_FAULTS = 1;
  private static final int NOT_FINISHED = 3;

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
   * Run with the least amount, then twice as much each time, until a run leaves what an undisturbed
   * one leaves. A run that published without the documents that needed more is no such run,
   * whatever its exit code: the next one begins anew.
   *
   * @return what was not as it must be
   */
  List<String> run(long least, long most, Attempt attempt)
      throws IOException, InterruptedException, SQLException {
    List<String> faults = new ArrayList<>();
    boolean anew = true;
    for (long amount = least; amount <= most; amount *= 2) {
      if (anew) {
        undisturbed.scenario().prepare(data);
      }
      var analyst = new Analyst(data.resolve("warehouse.duckdb"));
      ChildJob job;
      try (analyst) {
        job = attempt.start(amount);
        job.exitCode();
      }
      anew = saysSetAside(job);
      if (!anew) {
        faults.addAll(analyst.faults(undisturbed.publishedStates()));
      }
      if (!anew && job.exitCode() == undisturbed.exitCode()) {
        faults.addAll(undisturbed.state().differences(DataState.of(data)));
        return faults;
      }
      note(job, amount, faults);
    }
    faults.add("did not complete with " + most);
    return faults;
  }

  private static boolean saysSetAside(ChildJob job) throws InterruptedException {
    return job.exitCode() == PUBLISHED_WITH_FAULTS
        && job.printed().contains("已发布")
        && job.printed().contains("OutOfMemoryError");
  }

  private void note(ChildJob job, long amount, List<String> faults)
      throws IOException, InterruptedException {
    List<String> steps = undisturbed.scenario().steps();
    failures.merge(job.step() == 0 ? "(start)" : steps.get(job.step() - 1), 1, Integer::sum);
    boolean isRefused = job.exitCode() == NOT_FINISHED && says.matcher(job.printed()).find();
    if (!isRefused && !saysSetAside(job)) {
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
