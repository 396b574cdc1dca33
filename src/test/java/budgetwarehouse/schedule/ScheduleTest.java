package budgetwarehouse.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.job.JobDefinition;
import budgetwarehouse.job.LoadRun;
import budgetwarehouse.job.PastRun;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A schedule under a clock that the test sets; runs are noted and written down as real ones are.
 */
class ScheduleTest {
  private final StringWriter said = new StringWriter();
  private final List<String> started = new ArrayList<>();
  private final Map<String, List<PastRun>> runs = new HashMap<>();
  private final Map<String, Duration> takes = new HashMap<>();
  private Instant now = at("2026-11-21 10:00");
  private boolean writesDown = true;
  private Optional<Throwable> failure = Optional.empty();

  private static Instant at(String minute) {
    return CronLineTest.beijing(minute);
  }

  private static ScheduledJob job(String name, String cron) {
    return job(name, cron, "inbox");
  }

  private static ScheduledJob job(String name, String cron, String inbox) {
    var job = new JobDefinition(name, "", cron, Map.of("inbox", inbox), Map.of(), List.of("step"));
    return new ScheduledJob(Path.of(name + ".yaml"), job, CronLine.of(cron));
  }

  private Schedule watching(ScheduledJob... jobs) {
    return Schedule.fromNow(
        List.of(jobs), this::past, this::run, () -> now, new PrintWriter(said, true));
  }

  private List<PastRun> past(ScheduledJob job) {
    return runs.getOrDefault(job.name(), List.of()).stream()
        .sorted(Comparator.comparing(PastRun::start).reversed())
        .toList();
  }

  private int run(ScheduledJob job, ZonedDateTime due) {
    started.add(job.name() + " " + Journal.minute(due));
    if (writesDown) {
      ran(job.name(), now, Optional.of(due.toInstant()));
    }
    failure.ifPresent(ScheduleTest::thrown);
    now = now.plus(takes.getOrDefault(job.name(), Duration.ofMinutes(3)));
    return 0;
  }

  private static void thrown(Throwable failure) {
    if (failure instanceof Error error) {
      throw error;
    }
    throw (RuntimeException) failure;
  }

  private void ran(String job, Instant start, Optional<Instant> due) {
    runs.computeIfAbsent(job, name -> new ArrayList<>()).add(new PastRun(start, due, true));
  }

  /** Look every minute until a time, or until what runs has passed it. */
  private void pass(Schedule schedule, String until) {
    while (now.isBefore(at(until))) {
      schedule.look();
      now = now.plus(Duration.ofMinutes(1));
    }
  }

  @Test
  void startsAJobAtItsTimeAndOnlyOnce() {
    Schedule schedule = watching(job("load", "30 2 * * *"));
    pass(schedule, "2026-11-23 10:00");

    assertThat(started).containsExactly("load 2026-11-22 02:30", "load 2026-11-23 02:30");
    assertThat(said.toString()).contains("到期（2026-11-22 02:30），开始").doesNotContain("错过");
  }

  @Test
  void catchesUpOnceOnWhatWasMissedWhileNoProcessRan() {
    ran("load", at("2026-08-01 02:30"), Optional.of(at("2026-08-01 02:30")));
    watching(job("load", "30 2 1 * *")).look();

    assertThat(started).containsExactly("load 2026-11-01 02:30");
    assertThat(said.toString())
        .contains("错过 3 次（2026-09-01 02:30、2026-10-01 02:30、2026-11-01 02:30），补做 1 次");
  }

  @Test
  void tellsOfManyMissedTimesOnlyTheLast() {
    ran("load", at("2026-11-10 12:00"), Optional.empty());
    watching(job("load", "0 * * * *")).look();

    assertThat(started).containsExactly("load 2026-11-21 10:00");
    assertThat(said.toString()).contains("错过 262 次（最近 5 次：2026-11-21 06:00、");
  }

  @Test
  void namesTheMonthsWhoseInboxesACatchUpDoesNotRead() {
    ran("load", at("2026-08-01 02:30"), Optional.empty());
    watching(job("load", "30 2 1 * *", "inbox/{period}")).look();

    assertThat(said.toString())
        .contains("期间 2026-09 未装载：请手工运行 load --period 2026-09", "期间 2026-10 未装载")
        .doesNotContain("期间 2026-11 未装载");
  }

  @Test
  void catchesUpAfterTheMachineSlept() {
    Schedule schedule = watching(job("load", "30 2 * * *"));
    schedule.look();
    now = at("2026-11-24 09:00");
    schedule.look();

    assertThat(started).containsExactly("load 2026-11-24 02:30");
    assertThat(said.toString()).contains("错过 3 次");
  }

  @Test
  void missedNothingBeforeTheFirstRun() {
    watching(job("load", "30 2 1 * *")).look();

    assertThat(started).isEmpty();
  }

  @Test
  void takesARunByHandForTheTimesBeforeIt() {
    ran("load", at("2026-11-20 12:00"), Optional.empty());
    watching(job("load", "30 2 20 * *")).look();

    assertThat(started).isEmpty();
  }

  @Test
  void looksOnceAndRunsAJobThatHasNeverRun() {
    List<ScheduledJob> jobs = List.of(job("load", "30 2 1 * *"));
    Schedule schedule =
        Schedule.forOnce(jobs, this::past, this::run, () -> now, new PrintWriter(said));

    assertThat(schedule.look()).isZero();
    assertThat(started).containsExactly("load 2026-11-01 02:30");
  }

  @Test
  void runsNoTwoJobsAtOnceAndWhatCameFirstFirst() {
    takes.put("load", Duration.ofHours(3));
    Schedule schedule = watching(job("export", "30 4 * * *"), job("load", "30 2 * * *"));
    pass(schedule, "2026-11-22 10:00");

    assertThat(started).containsExactly("load 2026-11-22 02:30", "export 2026-11-22 04:30");
    assertThat(said.toString())
        .contains("任务 export 在其他运行期间到期（2026-11-22 04:30），现在开始")
        .doesNotContain("错过");
  }

  @Test
  void catchesUpInTheOrderOfTheTimes() {
    ran("load", at("2026-10-05 00:00"), Optional.empty());
    ran("export", at("2026-10-05 00:00"), Optional.empty());
    watching(job("export", "30 4 1 * *"), job("load", "30 2 1 * *")).look();

    assertThat(started).containsExactly("load 2026-11-01 02:30", "export 2026-11-01 04:30");
  }

  @Test
  void runsOnceMoreWhenItsOwnTimesCameWhileItRan() {
    takes.put("load", Duration.ofMinutes(150));
    Schedule schedule = watching(job("load", "0 * * * *"));
    pass(schedule, "2026-11-21 12:00");

    takes.put("load", Duration.ofMinutes(1));
    pass(schedule, "2026-11-21 14:30");
    assertThat(started)
        .containsExactly("load 2026-11-21 11:00", "load 2026-11-21 13:00", "load 2026-11-21 14:00");
    assertThat(said.toString()).contains("在其他运行期间到期（2026-11-21 12:00、2026-11-21 13:00）");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void startsNothingTwiceAndLosesNothingWhenTheClockGoesBack(boolean isWrittenDown) {
    writesDown = isWrittenDown;
    Schedule schedule = watching(job("load", "30 * * * *"));
    pass(schedule, "2026-11-21 12:45");
    now = at("2026-11-21 11:15");
    pass(schedule, "2026-11-21 14:00");

    assertThat(started)
        .containsExactly(
            "load 2026-11-21 10:30",
            "load 2026-11-21 11:30",
            "load 2026-11-21 12:30",
            "load 2026-11-21 13:30");
  }

  @Test
  void isNotKeptFromItsTimesByARunOfAClockThatWasFarAhead() {
    ran("load", at("2026-11-18 02:30"), Optional.of(at("2026-11-18 02:30")));
    ran("load", at("2031-01-01 02:30"), Optional.of(at("2031-01-01 02:30")));
    Schedule schedule = watching(job("load", "30 2 * * *"));
    schedule.look();
    pass(schedule, "2026-11-22 10:00");

    assertThat(started).containsExactly("load 2026-11-21 02:30", "load 2026-11-22 02:30");
    assertThat(said.toString()).contains("错过 3 次");
  }

  @Test
  void startsNothingTwiceInANewProcessAfterTheClockWentBack() {
    ran("load", at("2026-11-21 02:31"), Optional.of(at("2026-11-21 02:30")));
    now = at("2026-11-21 02:20");
    pass(watching(job("load", "30 2 * * *")), "2026-11-21 10:00");

    assertThat(started).isEmpty();
  }

  @Test
  void goesOnAfterWhateverARunThrows() {
    for (Throwable thrown :
        List.of(new OutOfMemoryError("堆"), new IllegalStateException(), new StackOverflowError())) {
      failure = Optional.of(thrown);
      Schedule schedule = watching(job("load", "30 * * * *"));
      now = now.plus(Duration.ofHours(1));
      assertThat(schedule.look()).isEqualTo(3);
      assertThat(said.toString()).contains("出错，其他任务照常：" + thrown);
    }
    assertThat(started).hasSize(3);
    assertThat(said.toString()).contains("任务 load（应于 2026-11-21 10:30）出错");
  }

  @Test
  void doesNotTryAgainAtEachLookWhatLeftNoTrace() {
    writesDown = false;
    failure = Optional.of(new OutOfMemoryError());
    pass(watching(job("load", "30 * * * *")), "2026-11-21 12:00");

    assertThat(started).containsExactly("load 2026-11-21 10:30", "load 2026-11-21 11:30");
  }

  @Test
  void waitsUntilTheWrittenRunsCanBeRead() {
    List<Boolean> readable = new ArrayList<>(List.of(false, false, true));
    JobHistory history =
        job -> {
          if (!readable.remove(0)) {
            throw new IOException("数据库停了");
          }
          return past(job);
        };
    ran("load", at("2026-11-20 12:00"), Optional.empty());
    Schedule schedule =
        Schedule.fromNow(
            List.of(job("load", "30 2 * * *")),
            history,
            this::run,
            () -> now,
            new PrintWriter(said));

    schedule.look();
    schedule.look();
    assertThat(started).isEmpty();
    schedule.look();
    assertThat(started).containsExactly("load 2026-11-21 02:30");
    assertThat(said.toString()).containsOnlyOnce("运行记录读不到");
  }

  @Test
  void doesNotEndAsIfNothingWereDueWhereTheWrittenRunsCannotBeRead() {
    assertThat(unreadable().look()).isEqualTo(LoadRun.NOT_FINISHED);
    assertThat(started).isEmpty();
  }

  private Schedule unreadable() {
    JobHistory history =
        job -> {
          throw new IOException("数据库停了");
        };
    return Schedule.forOnce(
        List.of(job("load", "30 2 1 * *")), history, this::run, () -> now, new PrintWriter(said));
  }

  @Test
  void namesWhatWasMissedWhereTheSystemStartsAJob() {
    ran("load", at("2026-08-01 02:30"), Optional.empty());
    assertThat(startedBySystem("inbox/{period}").runAll()).isZero();

    assertThat(started).containsExactly("load 2026-11-01 02:30");
    assertThat(said.toString())
        .contains("错过 3 次", "期间 2026-09 未装载：请手工运行 load --period 2026-09", "期间 2026-10 未装载");
  }

  @Test
  void runsAJobThatOwesNothingWhereItIsToldTo() {
    ran("load", at("2026-11-20 02:30"), Optional.empty());
    assertThat(startedBySystem("inbox").runAll()).isZero();

    assertThat(started).containsExactly("load 2026-11-01 02:30");
    assertThat(said.toString()).contains("没有错过的").doesNotContain("补做");
  }

  @Test
  void runsAJobThatItIsToldToWhereTheWrittenRunsCannotBeRead() {
    assertThat(unreadable().runAll()).isZero();

    assertThat(started).containsExactly("load 2026-11-01 02:30");
    assertThat(said.toString()).contains("错过的期间无法得知");
  }

  private Schedule startedBySystem(String inbox) {
    return Schedule.forOnce(
        List.of(job("load", "30 2 1 * *", inbox)),
        this::past,
        this::run,
        () -> now,
        new PrintWriter(said));
  }

  @Test
  void startsNothingOnceItIsStopped() {
    Schedule schedule = watching(job("load", "30 2 * * *"));
    schedule.stop();
    pass(schedule, "2026-11-22 10:00");

    assertThat(started).isEmpty();
  }
}
