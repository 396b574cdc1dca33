package budgetwarehouse.schedule;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Says the schedule as systemd units: a timer and a service for each job. */
public final class SystemdUnits {
  private static final String PREFIX = "budget-warehouse-";

  private SystemdUnits() {}

  /** Return the text of each unit by the name of its file. */
  public static SortedMap<String, String> of(List<ScheduledJob> jobs, Program program) {
    SortedMap<String, String> units = new TreeMap<>();
    for (ScheduledJob job : jobs) {
      String unit = PREFIX + job.name();
      units.put(unit + ".service", service(job, program));
      units.put(unit + ".timer", timer(job));
    }
    return units;
  }

  // exit code 1 is a load that was published with faults in the data
  private static String service(ScheduledJob job, Program program) {
    return String.join(
        "\n",
        "[Unit]",
        "Description=" + described(job),
        "",
        "[Service]",
        "Type=oneshot",
        "WorkingDirectory=" + specified(program.folder().toString()),
        "Environment=LC_ALL=C.UTF-8 TZ=" + CronLine.ZONE,
        "EnvironmentFile=-/etc/budget-warehouse.env",
        // systemd takes no quotation marks in the name of a program, and any in an argument
        "ExecStart=/bin/bash "
            + quoted(program.script().toString())
            + " schedule --run "
            + quoted(job.name())
            + " --jobs "
            + quoted(program.jobs().toString()),
        "SuccessExitStatus=1",
        "TimeoutStopSec=30",
        "");
  }

  private static String timer(ScheduledJob job) {
    return String.join(
        "\n",
        "[Unit]",
        "Description=" + described(job) + "（" + CronWords.of(job.cron()) + "）",
        "",
        "[Timer]",
        "OnCalendar=" + SystemdCalendar.of(job.cron()),
        "Persistent=true",
        "AccuracySec=1min",
        "",
        "[Install]",
        "WantedBy=timers.target",
        "");
  }

  private static String described(ScheduledJob job) {
    return specified(job.name() + " " + job.job().says().replaceAll("\\R", " "));
  }

  /** systemd puts something in the place of each % that does not stand twice. */
  private static String specified(String text) {
    return text.replace("%", "%%");
  }

  private static String quoted(String word) {
    String escaped = word.replace("\\", "\\\\").replace("\"", "\\\"").replace("$", "$$");
    return '"' + specified(escaped) + '"';
  }
}
