package budgetwarehouse.schedule;

import java.util.List;

/** Says the schedule as a crontab. */
public final class Crontab {
  private Crontab() {}

  /** Return a crontab that starts each job at its time. */
  public static String of(List<ScheduledJob> jobs, Program program) {
    var text = new StringBuilder();
    text.append("# 由 budget-warehouse schedule --print crontab 生成；用 crontab -e 贴入\n");
    text.append("# 时间为北京时间。cronie 认 CRON_TZ；Debian、Ubuntu 的 cron 不认，按系统时区运行：\n");
    text.append("# 系统时区若不是 Asia/Shanghai，请改用 schedule --print systemd\n");
    text.append("CRON_TZ=" + CronLine.ZONE + "\n");
    text.append("TZ=" + CronLine.ZONE + "\n");
    text.append("LC_ALL=C.UTF-8\n");
    for (ScheduledJob job : jobs) {
      text.append("\n# " + CronWords.of(job.cron()) + "：" + oneLine(job.job().says()) + "\n");
      text.append(job.cron() + " " + command(job, program) + "\n");
    }
    return text.toString();
  }

  private static String command(ScheduledJob job, Program program) {
    String command =
        "cd "
            + quoted(program.folder().toString())
            + " && "
            + quoted(program.script().toString())
            + " schedule --run "
            + quoted(job.name())
            + " --jobs "
            + quoted(program.jobs().toString());
    // cron takes a bare % for the end of the line
    return command.replace("%", "\\%");
  }

  private static String quoted(String word) {
    return "'" + word.replace("'", "'\\''") + "'";
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\R", " ");
  }
}
