package budgetwarehouse.schedule;

import budgetwarehouse.job.PastRun;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Times that have come and for which a job has not run; one run serves them all.
 *
 * @param times the oldest first; the last of them at most {@link #MOST}
 */
record Owed(List<ZonedDateTime> times) {
  /** Of more than this many times only the last are told. */
  static final int MOST = 1000;

  /** The timer of a system may be a minute late, and a machine under load slow to start. */
  private static final Duration IN_TIME = Duration.ofMinutes(5);

  /** Keep the list. */
  Owed {
    times = List.copyOf(times);
  }

  /**
   * Find what a job owes.
   *
   * <p>A run serves every time up to its start, whoever started it. A run that lies ahead of the
   * clock was made before the clock was put back: it serves the time it was made for, so that none
   * is served twice, and no other, so that none is lost.
   *
   * @param since from when a job owes that has never run
   * @param served times that need no run although no run tells of them
   */
  static Owed of(
      CronLine cron, List<PastRun> past, Instant since, Set<Instant> served, Instant now) {
    Instant from =
        past.stream()
            .map(PastRun::start)
            .filter(start -> !start.isAfter(now))
            .max(Comparator.naturalOrder())
            .orElse(since);
    Set<Instant> ran =
        past.stream().map(PastRun::due).flatMap(Optional::stream).collect(Collectors.toSet());
    List<ZonedDateTime> times = new ArrayList<>();
    ZonedDateTime due = cron.after(from);
    while (!due.toInstant().isAfter(now)) {
      if (!ran.contains(due.toInstant()) && !served.contains(due.toInstant())) {
        times.add(due);
      }
      due = cron.after(due.toInstant());
      if (times.size() > MOST) {
        times.remove(0);
      }
    }
    return new Owed(times);
  }

  boolean isEmpty() {
    return times.isEmpty();
  }

  /** Return the time for which the job runs now. */
  ZonedDateTime last() {
    return times.get(times.size() - 1);
  }

  /** Return whether nothing but the present time is owed. */
  boolean isInTime(Instant now) {
    return times.size() == 1 && !isLate(now);
  }

  private boolean isLate(Instant now) {
    return last().toInstant().isBefore(now.minus(IN_TIME));
  }
}
