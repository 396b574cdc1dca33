package budgetwarehouse.schedule;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;

/** Says in Chinese when a cron line comes due. */
final class CronWords {
  private static final List<String> WEEKDAYS = List.of("日", "一", "二", "三", "四", "五", "六");
  private static final String AND = "、";

  private CronWords() {}

  static String of(CronLine cron) {
    return date(cron) + " " + time(cron);
  }

  private static String date(CronLine cron) {
    String months =
        cron.stated(CronField.MONTH).map(values -> "每年 " + numbers(values) + " 月").orElse("");
    Optional<SortedSet<Integer>> weekdays = cron.stated(CronField.WEEKDAY);
    if (weekdays.isPresent()) {
      return months + "每周" + weekdays.get().stream().map(WEEKDAYS::get).collect(joining(AND));
    }
    Optional<SortedSet<Integer>> days = cron.stated(CronField.DAY);
    if (days.isEmpty()) {
      return months + "每天";
    }
    return (months.isEmpty() ? "每月" : months) + " " + numbers(days.get()) + " 日";
  }

  private static String time(CronLine cron) {
    Optional<SortedSet<Integer>> hours = cron.stated(CronField.HOUR);
    Optional<SortedSet<Integer>> minutes = cron.stated(CronField.MINUTE);
    if (hours.isPresent() && minutes.isPresent()) {
      return hours.get().stream()
          .flatMap(hour -> minutes.get().stream().map(minute -> clock(hour, minute)))
          .collect(joining(AND));
    }
    String hour = hours.map(values -> numbers(values) + " 时").orElse("每小时");
    String minute = minutes.map(values -> "第 " + numbers(values) + " 分").orElse("每分钟");
    return hour + minute;
  }

  private static String clock(int hour, int minute) {
    return String.format(Locale.ROOT, "%d:%02d", hour, minute);
  }

  private static String numbers(SortedSet<Integer> values) {
    return values.stream().map(String::valueOf).collect(joining(AND));
  }
}
