package budgetwarehouse.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;

/** Finds the last time of a cron line that has come; Spring only looks ahead. */
final class LastDue {
  // 29 February comes back after eight years at the latest
  private static final List<Duration> LOOK_BACK =
      List.of(
          Duration.ofMinutes(1),
          Duration.ofHours(1),
          Duration.ofDays(1),
          Duration.ofDays(32),
          Duration.ofDays(367),
          Duration.ofDays(9 * 366));

  private LastDue() {}

  /** Return the last time that has come. */
  static ZonedDateTime of(CronLine cron, Instant now) {
    for (Duration back : LOOK_BACK) {
      ZonedDateTime due = cron.after(now.minus(back).minusMillis(1));
      if (!due.toInstant().isAfter(now)) {
        return last(cron, due, now);
      }
    }
    throw new IllegalStateException("no time before " + now + " for " + cron);
  }

  private static ZonedDateTime last(CronLine cron, ZonedDateTime first, Instant now) {
    ZonedDateTime last = first;
    for (ZonedDateTime due = first;
        !due.toInstant().isAfter(now);
        due = cron.after(due.toInstant())) {
      last = due;
    }
    return last;
  }
}
