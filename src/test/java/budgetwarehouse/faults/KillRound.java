package budgetwarehouse.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One job killed several times, its restarts too, and then let through. */
final class KillRound {
  private static final int MOST_TOLD = 10;
  private static final Pattern LEFT = Pattern.compile("^file (runs|builds)/");
  private static final String COMPLETED =
      "select count(*) from BATCH_JOB_EXECUTION where STATUS = 'COMPLETED'";

  private final Undisturbed undisturbed;
  private final Path data;
  private final Random random;
  private final KillTally tally;
  private boolean untidied;

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
    List<String> differences = undisturbed.state().differences(DataState.of(data));
    // a run that was killed once all was done is tidied up by the next
    differences.removeIf(difference -> untidied && LEFT.matcher(difference).find());
    faults.addAll(differences);
    return faults.isEmpty() ? List.of() : withMoments(faults, moments);
  }

  private List<String> kill(int kills, List<String> moments)
      throws IOException, InterruptedException, SQLException {
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
      if (isOver()) {
        untidied = true;
        return List.of();
      }
    }
    return unexpectedEnd(undisturbed.scenario().start(data));
  }

  // the framework calls an execution completed before its report is written
  private boolean isOver() throws IOException, SQLException {
    return completed(data) == completed(undisturbed.data())
        && reports(data) == reports(undisturbed.data());
  }

  private static long reports(Path data) throws IOException {
    Path reports = data.resolve("reports");
    if (!Files.isDirectory(reports)) {
      return 0;
    }
    try (Stream<Path> files = Files.list(reports)) {
      return files.filter(file -> file.toString().endsWith(".json")).count();
    }
  }

  /** Count the executions that the job metadata calls completed. */
  private static long completed(Path data) throws SQLException {
    Path metadata = data.resolve("jobs.sqlite");
    if (!Files.isRegularFile(metadata)) {
      return 0;
    }
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + metadata);
        Statement statement = connection.createStatement();
        ResultSet count = statement.executeQuery(COMPLETED)) {
      return count.next() ? count.getLong(1) : 0;
    } catch (SQLException e) {
      return 0; // killed before the tables were made
    }
  }

  private List<String> unexpectedEnd(ChildJob job) throws InterruptedException {
    int exitCode = job.exitCode();
    return exitCode == undisturbed.exitCode()
        ? List.of()
        : List.of("exit code " + exitCode + ", printed: " + job.printed());
  }

  private List<String> withMoments(List<String> faults, List<String> moments) {
    List<String> told = new ArrayList<>();
    told.add(undisturbed.scenario().name() + ", " + data + ", " + String.join("; ", moments));
    faults.stream().limit(MOST_TOLD).map(fault -> "  " + fault).forEach(told::add);
    if (faults.size() > MOST_TOLD) {
      told.add("  and " + (faults.size() - MOST_TOLD) + " more");
    }
    return told;
  }
}
