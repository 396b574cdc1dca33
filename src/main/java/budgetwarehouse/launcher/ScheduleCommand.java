package budgetwarehouse.launcher;

import budgetwarehouse.job.ConfigurationFault;
import budgetwarehouse.job.JobOptions;
import budgetwarehouse.job.JobPlace;
import budgetwarehouse.job.JobRuns;
import budgetwarehouse.job.Period;
import budgetwarehouse.schedule.Crontab;
import budgetwarehouse.schedule.JobFolder;
import budgetwarehouse.schedule.JobHistory;
import budgetwarehouse.schedule.Program;
import budgetwarehouse.schedule.Schedule;
import budgetwarehouse.schedule.ScheduleList;
import budgetwarehouse.schedule.ScheduledJob;
import budgetwarehouse.schedule.SystemdUnits;
import budgetwarehouse.schedule.Watch;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs the jobs at their times, or says their times to the scheduler of the system. */
@Command(
    name = "schedule",
    header = "按任务文件中的时间表运行各任务，或生成 crontab、systemd 定时单元",
    description = {
      "不带选项时一直运行，到期（北京时间）即运行任务，一次一个；未运行期间错过的，报告后补做一次。",
      "任务由手工运行过的，也算运行过。按 Ctrl-C 或收到停止信号时，正在进行的装载有序停下，下次续做。",
      "退出码：0 正常；2 命令有误或没有可运行的任务；--once、--run 为所运行任务的退出码（多个取最大）。"
    },
    synopsisHeading = "用法：",
    descriptionHeading = "%n",
    optionListHeading = "%n选项：%n")
final class ScheduleCommand implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli before it runs
  private CommandSpec spec;

  @Option(names = "--jobs", paramLabel = "<文件夹>", description = "任务文件所在文件夹（默认 jobs）")
  private @Nullable Path jobs;

  @Option(names = "--once", description = "只运行现在到期的任务，各一次，然后结束；从未运行过的任务视为到期")
  private boolean once;

  @Option(names = "--list", description = "列出任务、时间表、上次和下次运行")
  private boolean list;

  @Option(
      names = "--run",
      paramLabel = "<任务>",
      description = "立即运行一个任务，期间按它最近一次到期计，写明此前错过的；供系统的定时程序调用")
  private @Nullable String run;

  @Option(names = "--print", paramLabel = "<格式>", description = "生成定时配置：crontab、systemd")
  private @Nullable SystemSchedule print;

  @Option(
      names = "--to",
      paramLabel = "<路径>",
      description = "与 --print 合用：写成文件，systemd 写入此文件夹，crontab 写成此文件")
  private @Nullable Path to;

  private final JobRuns runs = JobRuns.standard();
  private final InstantSource clock = InstantSource.system();

  @Override
  public Integer call() throws IOException {
    refuseContradictions();
    try {
      JobFolder folder = JobFolder.read(jobFolder(), runs);
      // what is printed may be a file of configuration, so faults go elsewhere
      folder.faults().forEach(fault -> spec.commandLine().getErr().println("不能定时：" + fault));
      if (folder.jobs().isEmpty()) {
        throw new Refusal("没有可定时运行的任务：" + jobFolder().toAbsolutePath());
      }
      return done(folder);
    } catch (ConfigurationFault fault) {
      throw new Refusal(String.valueOf(fault.getMessage()));
    }
  }

  private void refuseContradictions() {
    Map<String, Boolean> given = new LinkedHashMap<>();
    given.put("--once", once);
    given.put("--list", list);
    given.put("--run", run != null);
    given.put("--print", print != null);
    List<String> asked =
        given.entrySet().stream().filter(Map.Entry::getValue).map(Map.Entry::getKey).toList();
    if (asked.size() > 1) {
      throw new Refusal("选项 " + String.join("、", asked) + " 不能合用，请只给一个");
    }
    if (to != null && print == null) {
      throw new Refusal("选项 --to 须与 --print 合用");
    }
  }

  private int done(JobFolder folder) throws IOException {
    if (list) {
      ScheduleList.of(folder, history(), clock.instant()).forEach(out()::println);
      return ExitCode.DONE;
    }
    if (print != null) {
      return printed(folder, print);
    }
    if (run != null) {
      return runNow(folder, run);
    }
    if (once) {
      return Schedule.forOnce(folder.jobs(), history(), this::start, clock, out()).look();
    }
    folder.jobs().forEach(job -> out().println(ScheduleList.announced(job, clock.instant())));
    new Watch(Schedule.fromNow(folder.jobs(), history(), this::start, clock, out())).run();
    return ExitCode.DONE;
  }

  private int printed(JobFolder folder, SystemSchedule format) {
    var program =
        new Program(Home.folder().resolve("jobs/budget-warehouse"), jobFolder(), Path.of(""));
    if (format == SystemSchedule.crontab) {
      say(Crontab.of(folder.jobs(), program));
    } else {
      say(SystemdUnits.of(folder.jobs(), program));
    }
    return ExitCode.DONE;
  }

  private void say(String crontab) {
    if (to == null) {
      out().print(crontab);
    } else {
      write(to, crontab);
    }
  }

  private void say(SortedMap<String, String> units) {
    units.forEach(
        (name, text) -> {
          if (to == null) {
            out().println("# /etc/systemd/system/" + name);
            out().println(text);
          } else {
            write(to.resolve(name), text);
          }
        });
  }

  private void write(Path file, String text) {
    try {
      Files.createDirectories(Objects.requireNonNull(file.toAbsolutePath().getParent()));
      Files.writeString(file, text);
      out().println("已写入 " + file);
    } catch (IOException e) {
      throw new Refusal("不能写入 " + file + "：请检查 --to 所在文件夹能否写入（系统所报：" + e + "）");
    }
  }

  private int runNow(JobFolder folder, String name) {
    ScheduledJob job =
        folder.jobs().stream()
            .filter(known -> known.name().equals(name))
            .findFirst()
            .orElseThrow(() -> new Refusal("没有有时间表的任务 " + name + "；用 --list 查看"));
    return Schedule.forOnce(List.of(job), history(), this::start, clock, out()).runAll();
  }

  private int start(ScheduledJob job, ZonedDateTime due) {
    Map<String, String> parameters =
        runs.leavesOpen(job.job(), Period.PARAMETER)
            ? Map.of(Period.PARAMETER, YearMonth.from(due).toString())
            : Map.of();
    var options =
        new JobOptions(
            job.file(), parameters, out(), Home.hasTerminal(), Optional.of(due.toInstant()));
    return runs.run(job.job(), options);
  }

  private static JobHistory history() {
    return job -> JobPlace.of(job.job()).pastRuns(job.name());
  }

  private Path jobFolder() {
    return jobs == null ? Home.folder().resolve("jobs") : jobs;
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }
}
