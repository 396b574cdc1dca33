package budgetwarehouse.schedule;

import budgetwarehouse.job.ConfigurationFault;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.springframework.scheduling.support.CronExpression;

/**
 * Line of five fields that says when a job runs, by the clock of Beijing.
 *
 * <p>Only what cron, systemd and Spring understand alike is allowed, so a job runs at the same
 * times whoever starts it.
 */
public final class CronLine {
  /** Time zone of all schedules. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private final String text;
  private final List<String> fields;
  private final CronExpression expression;

  private CronLine(String text, List<String> fields, CronExpression expression) {
    this.text = text;
    this.fields = fields;
    this.expression = expression;
  }

  /**
   * Read a line.
   *
   * @throws ConfigurationFault when it is none, or none that every scheduler reads alike
   */
  public static CronLine of(String text) {
    List<String> fields = Arrays.asList(text.strip().split("\\s+", -1));
    CronField[] known = CronField.values();
    if (fields.size() != known.length) {
      throw new ConfigurationFault("时间表“" + text + "”不能用；应为五栏：分 时 日 月 星期，如 30 2 1 * *");
    }
    for (CronField field : known) {
      field.values(field.in(fields));
    }
    if (!isEvery(fields, CronField.DAY) && !isEvery(fields, CronField.WEEKDAY)) {
      throw new ConfigurationFault("时间表“" + text + "”不能用：日和星期只能限定一栏，因为 cron 取其一，其他定时程序要求两者同时符合");
    }
    var line = new CronLine(String.join(" ", fields), fields, expression(fields));
    // a year of Spring's own choosing is far away enough: 30 February never comes
    if (line.expression.next(ZonedDateTime.ofInstant(Instant.EPOCH, ZONE)) == null) {
      throw new ConfigurationFault("时间表“" + text + "”永远不会到期：没有这样的日期");
    }
    return line;
  }

  private static boolean isEvery(List<String> fields, CronField field) {
    return field.in(fields).equals(CronField.EVERY);
  }

  /**
   * Spring wants the second first; every value is said singly, so nothing is left to its reading.
   */
  private static CronExpression expression(List<String> fields) {
    List<String> spelled = new ArrayList<>(List.of("0"));
    for (CronField field : CronField.values()) {
      String stated = field.in(fields);
      spelled.add(stated.equals(CronField.EVERY) ? stated : joined(field.values(stated)));
    }
    return CronExpression.parse(String.join(" ", spelled));
  }

  private static String joined(SortedSet<Integer> values) {
    return String.join(",", values.stream().map(String::valueOf).toList());
  }

  /** Return the first time after a moment. */
  ZonedDateTime after(Instant moment) {
    ZonedDateTime next = expression.next(moment.atZone(ZONE));
    if (next == null) {
      throw new IllegalStateException("no time after " + moment + " for " + text);
    }
    return next;
  }

  /** Return the values of a field; empty where it states every value. */
  Optional<SortedSet<Integer>> stated(CronField field) {
    String stated = field.in(fields);
    return stated.equals(CronField.EVERY) ? Optional.empty() : Optional.of(field.values(stated));
  }

  /** Return the five fields. */
  @Override
  public String toString() {
    return text;
  }
}
