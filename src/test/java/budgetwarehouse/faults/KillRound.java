package budgetwarehouse.faults;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** One job killed several times, its restarts too, and then let through. */
final class KillRound {
  private final Undisturbed undisturbed;
  private final Path data;
  private final Random random;
  private final KillTally tally;

  KillRound(Undisturbed undisturbed, Path data, Random random, KillTally tally) {
    this.undisturbed = undisturbed;
    this.data = data;
    this.random = random;
    this.tally = tally;
  }

  /** Kill so often, unless the job ends before; return what is not as in the undisturbed run. */
  List<String> run(int kills) throws IOException, InterruptedException, SQLException {
    undisturbed.scenario().prepare(data);
    List<String> moments = new ArrayList<>();
    List<String> faults = new ArrayList<>();
    var analyst = new Analyst(data.resolve("warehouse.duckdb"));
    try (analyst) {
      faults.addAll(kill(kills, moments));
    }
    faults.addAll(analyst.faults(undisturbed.publishedStates()));
    tally.countAnswers(analyst.answers());
    faults.addAll(undisturbed.state().differences(DataState.of(data)));
    return faults.isEmpty() ? List.of() : withMoments(faults, moments);
  }

  private List<String> kill(int kills, List<String> moments)
      throws IOException, InterruptedException {
    for (int kill = 0; kill < kills; kill++) {
      int step = tally.choose(undisturbed, random);
      var moment = KillMoment.choose(random, step, undisturbed.lengthsMillis(), data);
      ChildJob job = undisturbed.scenario().start(data);
      moment.await(job);
      boolean killed = job.kill();
      moments.add(moment + " at " + job.step() + (killed ? "" : " ended"));
      if (!killed) {
        return unexpectedEnd(job);
      }
      tally.count(undisturbed, job.step());
    }
    return unexpectedEnd(undisturbed.scenario().start(data));
  }

  private List<String> unexpectedEnd(ChildJob job) throws InterruptedException {
    int exitCode = job.exitCode();
    return exitCode == undisturbed.exitCode()
        ? List.of()
        : List.of("exit code " + exitCode + ", printed: " + job.printed());
  }

  private List<String> withMoments(List<String> faults, List<String> moments) {
    String killed = moments.stream().collect(Collectors.joining("; "));
    return faults.stream()
        .map(fault -> undisturbed.scenario().name() + ", " + data + ", " + killed + ": " + fault)
        .toList();
  }
}
