package budgetwarehouse.schedule;

import static java.util.stream.Collectors.joining;

import budgetwarehouse.job.LoadRun;
import budgetwarehouse.job.Period;
import java.io.PrintWriter;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Says in Chinese what the scheduler does, each line with the time of Beijing. */
final class Journal {
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
  private static final DateTimeFormatter SECOND =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);
  private static final int TIMES_TOLD = 5;

  private final PrintWriter console;

  Journal(PrintWriter console) {
    this.console = console;
  }

  static String minute(ZonedDateTime time) {
    return MINUTE.format(time);
  }

  static String minute(Instant time) {
    return MINUTE.format(time.atZone(CronLine.ZONE));
  }

  /** Say something of the scheduler itself. */
  void say(Instant now, String says) {
    console.println("[" + SECOND.format(now.atZone(CronLine.ZONE)) + "] " + says);
    console.flush();
  }

  /** Say that a job begins, and what was missed of it. */
  void begins(Instant now, ScheduledJob job, Owed owed, boolean hasWaited) {
    String name = "任务 " + job.name();
    if (owed.isInTime(now)) {
      say(now, name + " 到期（" + minute(owed.last()) + "），开始");
    } else if (hasWaited) {
      say(now, name + " 在其他运行期间到期（" + told(owed) + "），现在开始，运行 1 次");
    } else {
      say(now, name + " 错过 " + owed.times().size() + " 次（" + told(owed) + "），补做 1 次");
    }
    periodsLeftOut(job, owed)
        .forEach(period -> say(now, name + " 期间 " + period + " 未装载：请手工运行 load --period " + period));
  }

  /** Say that a job begins that owes nothing. */
  void beginsAgain(Instant now, ScheduledJob job, ZonedDateTime due) {
    say(now, "任务 " + job.name() + " 没有错过的，按最近一次到期（" + minute(due) + "）再运行 1 次");
  }

  /** Say how a job ended. */
  void ends(Instant now, ScheduledJob job, int exitCode) {
    String outcome =
        switch (exitCode) {
          case LoadRun.ALL_WELL -> "完成";
          case LoadRun.FAULTS_IN_DATA -> "完成，但数据有错误或有文件未能读取";
          case LoadRun.WRONG_CALL -> "未运行：任务文件或参数有误";
          default -> "未完成";
        };
    say(now, "任务 " + job.name() + " 结束：" + outcome + "（退出码 " + exitCode + "）");
  }

  /** Say that a run threw what no run should; the scheduler goes on. */
  void breaks(Instant now, ScheduledJob job, ZonedDateTime due, Throwable failure) {
    say(now, "任务 " + job.name() + "（应于 " + minute(due) + "）出错，其他任务照常：" + failure);
    failure.printStackTrace(console);
    console.flush();
  }

  private static String told(Owed owed) {
    List<ZonedDateTime> times = owed.times();
    String last =
        times.stream()
            .skip(Math.max(0, times.size() - TIMES_TOLD))
            .map(Journal::minute)
            .collect(joining("、"));
    return times.size() > TIMES_TOLD ? "最近 " + TIMES_TOLD + " 次：" + last : last;
  }

  /** One run reads one inbox: those of the other months are left, where each has its own. */
  private static List<YearMonth> periodsLeftOut(ScheduledJob job, Owed owed) {
    boolean isByPeriod =
        job.job().parameters().values().stream().anyMatch(value -> value.contains(Period.IN_INBOX));
    if (!isByPeriod) {
      return List.of();
    }
    return owed.times().stream()
        .map(YearMonth::from)
        .distinct()
        .filter(period -> !period.equals(YearMonth.from(owed.last())))
        .toList();
  }
}
