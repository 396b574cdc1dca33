package budgetwarehouse.schedule;

import budgetwarehouse.job.PastRun;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Lists the jobs of a schedule with their last and next run. */
public final class ScheduleList {
  private ScheduleList() {}

  /** Return the lines to print. */
  public static List<String> of(JobFolder folder, JobHistory history, Instant now) {
    List<String> lines = new ArrayList<>();
    for (ScheduledJob job : folder.jobs()) {
      lines.add(job.name() + "  " + job.job().says());
      lines.add("  时间表    " + job.cron() + "（北京时间" + CronWords.of(job.cron()) + "）");
      lines.add("  上次运行  " + lastRun(job, history));
      lines.add("  下次运行  " + Journal.minute(job.cron().after(now)));
    }
    folder.byHand().forEach(name -> lines.add(name + "  没有时间表，只手工运行"));
    return lines;
  }

  /** Return the line that says when a job runs next. */
  public static String announced(ScheduledJob job, Instant now) {
    return "已定时 "
        + job.name()
        + "（北京时间"
        + CronWords.of(job.cron())
        + "），下次 "
        + Journal.minute(job.cron().after(now));
  }

  private static String lastRun(ScheduledJob job, JobHistory history) {
    try {
      return history.of(job).stream().findFirst().map(ScheduleList::told).orElse("没有");
    } catch (IOException | RuntimeException e) {
      return "运行记录读不到：" + e;
    }
  }

  private static String told(PastRun run) {
    return Journal.minute(run.start()) + (run.completed() ? " 完成" : " 未完成");
  }
}
