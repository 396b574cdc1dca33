package budgetwarehouse.schedule;

import budgetwarehouse.job.ConfigurationFault;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** One of the five fields of a cron line; the names are those of the field in messages. */
enum CronField {
  MINUTE("分", 0, 59, ""),
  HOUR("时", 0, 23, ""),
  DAY("日", 1, 31, ""),
  MONTH("月", 1, 12, "- JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC"),
  WEEKDAY("星期", 0, 7, "SUN MON TUE WED THU FRI SAT");

  /** Stands for every value. */
  static final String EVERY = "*";

  private static final int OTHER_SUNDAY = 7;
  private static final Pattern PART =
      Pattern.compile("(?:(\\*)|(\\w{1,3})(?:-(\\w{1,3}))?)(?:/(\\d{1,2}))?");

  private final String title;
  private final int first;
  private final int last;
  private final String names;

  CronField(String title, int first, int last, String names) {
    this.title = title;
    this.first = first;
    this.last = last;
    this.names = names;
  }

  /** Return what a line states of this field. */
  String in(List<String> fields) {
    return fields.get(Arrays.asList(values()).indexOf(this));
  }

  /** Return every value a field states, as a list of single values; Sunday is 0. */
  SortedSet<Integer> values(String text) {
    NavigableSet<Integer> values = new TreeSet<>();
    for (String part : text.split(",", -1)) {
      Matcher parts = PART.matcher(part);
      if (!parts.matches()) {
        throw fault(text);
      }
      addAll(parts, text, values);
    }
    return values;
  }

  private void addAll(Matcher parts, String text, NavigableSet<Integer> values) {
    boolean isEvery = parts.group(1) != null;
    boolean isRange = isEvery || parts.group(3) != null;
    int step = parts.group(4) == null ? 1 : Integer.parseInt(parts.group(4));
    int from = isEvery ? first : value(parts.group(2), text);
    int to = isEvery ? last : value(isRange ? parts.group(3) : parts.group(2), text);
    // cron refuses 5/10, other schedulers read it as 5-59/10
    if (step < 1 || from > to || (parts.group(4) != null && !isRange)) {
      throw fault(text);
    }
    // */2 of the days of the week counts Sunday once, at its first number
    int end = isEvery && this == WEEKDAY ? last - 1 : to;
    IntStream.iterate(from, value -> value <= end, value -> value + step)
        .map(value -> this == WEEKDAY && value == OTHER_SUNDAY ? 0 : value)
        .forEach(values::add);
  }

  private int value(String word, String text) {
    int named = List.of(names.split(" ", -1)).indexOf(word.toUpperCase(Locale.ROOT));
    if (named >= 0) {
      return named;
    }
    int value = word.matches("\\d{1,2}") ? Integer.parseInt(word) : -1;
    if (value < first || value > last) {
      throw fault(text);
    }
    return value;
  }

  private ConfigurationFault fault(String text) {
    return new ConfigurationFault(
        "时间表的“"
            + title
            + "”一栏“"
            + text
            + "”不能用；应为 * 或 "
            + first
            + " 至 "
            + last
            + " 的数字，可用逗号、范围（1-5）和步长（*/15、1-5/2）");
  }
}
