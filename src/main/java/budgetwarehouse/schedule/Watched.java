package budgetwarehouse.schedule;

import budgetwarehouse.job.PastRun;
import java.io.IOException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/** One job under watch: what this process knows of it beyond the runs that are written down. */
final class Watched {
  private static final int SERVED_REMEMBERED = 1000;

  private final ScheduledJob job;
  private final NavigableSet<Instant> served = new TreeSet<>();
  private Instant since;
  private Optional<Instant> seenTo = Optional.empty();

  Watched(ScheduledJob job, Instant since) {
    this.job = job;
    this.since = since;
  }

  ScheduledJob job() {
    return job;
  }

  /** Return what the job owes; the written runs are read only when a time may have come. */
  Owed owed(JobHistory history, Instant now) throws IOException {
    if (seenTo.isPresent() && isNothingNewBetween(seenTo.get(), now)) {
      return new Owed(List.of());
    }
    // a clock that was put back is followed
    since = since.isBefore(now) ? since : now;
    List<PastRun> past = history.of(job);
    Owed owed = Owed.of(job.cron(), past, since, served, now);
    seenTo = Optional.of(now);
    return owed;
  }

  private boolean isNothingNewBetween(Instant from, Instant now) {
    return !from.isAfter(now) && job.cron().after(from).toInstant().isAfter(now);
  }

  /** Note that times need no further run, however the run for them ends. */
  void serve(Owed owed) {
    owed.times().stream().map(ZonedDateTime::toInstant).forEach(served::add);
    while (served.size() > SERVED_REMEMBERED) {
      served.pollFirst();
    }
  }
}
