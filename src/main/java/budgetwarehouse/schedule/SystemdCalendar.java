package budgetwarehouse.schedule;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;

/**
 * Says a cron line as the {@code OnCalendar=} of a systemd timer. Lists, ranges and steps become
 * the values they stand for, since systemd counts steps from elsewhere and weeks from Monday.
 */
final class SystemdCalendar {
  private static final List<String> WEEKDAYS =
      List.of("Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat");

  private SystemdCalendar() {}

  static String of(CronLine cron) {
    String weekdays =
        cron.stated(CronField.WEEKDAY)
            .map(days -> days.stream().map(WEEKDAYS::get).collect(joining(",", "", " ")))
            .orElse("");
    return weekdays
        + "*-"
        + part(cron, CronField.MONTH)
        + "-"
        + part(cron, CronField.DAY)
        + " "
        + part(cron, CronField.HOUR)
        + ":"
        + part(cron, CronField.MINUTE)
        + ":00 "
        + CronLine.ZONE;
  }

  private static String part(CronLine cron, CronField field) {
    return cron.stated(field)
        .map(
            values ->
                values.stream()
                    .map(value -> String.format(Locale.ROOT, "%02d", value))
                    .collect(joining(",")))
        .orElse(CronField.EVERY);
  }
}
