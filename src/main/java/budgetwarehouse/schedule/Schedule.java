package budgetwarehouse.schedule;

import budgetwarehouse.job.LoadRun;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Starts each job when it is due, one after the other.
 *
 * <p>There is one queue for all: a load takes every processor and the memory it is given, two of
 * them would be slower than one after the other, and jobs of one data folder must not meet. A time
 * that comes while a job runs is served when the queue is free, once.
 *
 * <p>What is due follows from the clock and from the runs that are written down, each time anew;
 * nothing is planned ahead that a sleeping machine or a clock put right could turn wrong.
 */
public final class Schedule {
  private final List<Watched> jobs;
  private final JobHistory history;
  private final JobStart start;
  private final InstantSource clock;
  private final Journal journal;
  private final Set<String> unreadable = new HashSet<>();
  private Optional<Instant> busyFrom = Optional.empty();
  private volatile boolean isStopped;

  private Schedule(
      List<Watched> jobs,
      JobHistory history,
      JobStart start,
      InstantSource clock,
      PrintWriter console) {
    this.jobs = jobs;
    this.history = history;
    this.start = start;
    this.clock = clock;
    this.journal = new Journal(console);
  }

  /** Watch jobs from now on: one that has never run has missed nothing. */
  public static Schedule fromNow(
      List<ScheduledJob> jobs,
      JobHistory history,
      JobStart start,
      InstantSource clock,
      PrintWriter console) {
    Instant now = clock.instant();
    List<Watched> watched = jobs.stream().map(job -> new Watched(job, now)).toList();
    return new Schedule(watched, history, start, clock, console);
  }

  /** Look once: one that has never run owes the last time that came. */
  public static Schedule forOnce(
      List<ScheduledJob> jobs,
      JobHistory history,
      JobStart start,
      InstantSource clock,
      PrintWriter console) {
    Instant now = clock.instant();
    List<Watched> watched =
        jobs.stream()
            .map(job -> new Watched(job, LastDue.of(job.cron(), now).toInstant().minusMillis(1)))
            .toList();
    return new Schedule(watched, history, start, clock, console);
  }

  /**
   * Run whatever is due, what came first before the rest, and return the worst exit code; 0 where
   * nothing was. A job of which it cannot be told counts as one that did not run.
   */
  public int look() {
    Instant looked = clock.instant();
    List<Turn> turns =
        jobs.stream()
            .map(job -> new Turn(job, owed(job, "读到后再运行")))
            .filter(turn -> !turn.owed().isEmpty())
            .sorted(Comparator.comparing(turn -> turn.owed().last()))
            .toList();
    int worst = unreadable.isEmpty() ? LoadRun.ALL_WELL : LoadRun.NOT_FINISHED;
    for (Turn turn : turns) {
      worst = isStopped ? worst : Math.max(worst, run(turn));
    }
    // what comes during the runs of a look has waited for them, it was not missed
    busyFrom = turns.isEmpty() ? Optional.empty() : Optional.of(looked);
    return worst;
  }

  /**
   * Run every job, due or not, say what was missed of it, and return the worst exit code. One of
   * which it cannot be told what was missed runs all the same.
   */
  public int runAll() {
    int worst = LoadRun.ALL_WELL;
    for (Watched watched : jobs) {
      Owed owed = owed(watched, "错过的期间无法得知");
      int exitCode = owed.isEmpty() ? runAgain(watched.job()) : run(new Turn(watched, owed));
      worst = Math.max(worst, exitCode);
    }
    return worst;
  }

  private int runAgain(ScheduledJob job) {
    ZonedDateTime due = LastDue.of(job.cron(), clock.instant());
    journal.beginsAgain(clock.instant(), job, due);
    return ended(job, due);
  }

  /** Start no further job; one that runs is not touched. */
  public void stop() {
    isStopped = true;
  }

  private Owed owed(Watched watched, String otherwise) {
    String name = watched.job().name();
    try {
      Owed owed = watched.owed(history, clock.instant());
      unreadable.remove(name);
      return owed;
    } catch (IOException | RuntimeException e) {
      if (unreadable.add(name)) {
        journal.say(clock.instant(), "任务 " + name + " 的运行记录读不到，" + otherwise + "：" + e);
      }
      return new Owed(List.of());
    }
  }

  private int run(Turn turn) {
    ScheduledJob job = turn.watched().job();
    Owed owed = turn.owed();
    Instant first = owed.times().get(0).toInstant();
    boolean hasWaited = busyFrom.filter(from -> !first.isBefore(from)).isPresent();
    turn.watched().serve(owed);
    journal.begins(clock.instant(), job, owed, hasWaited);
    return ended(job, owed.last());
  }

  private int ended(ScheduledJob job, ZonedDateTime due) {
    int exitCode = started(job, due);
    journal.ends(clock.instant(), job, exitCode);
    return exitCode;
  }

  // whatever a run throws, memory that runs out among it, concerns no other run
  private int started(ScheduledJob job, ZonedDateTime due) {
    try {
      return start.run(job, due);
    } catch (Throwable failure) {
      journal.breaks(clock.instant(), job, due, failure);
      return LoadRun.NOT_FINISHED;
    }
  }

  private record Turn(Watched watched, Owed owed) {}
}
