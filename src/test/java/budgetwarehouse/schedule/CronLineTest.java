package budgetwarehouse.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import budgetwarehouse.job.ConfigurationFault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CronLineTest {
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
  private static final DateTimeFormatter SYSTEMD =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "30 2 1 * *      | 2026-11-21 10:00 | 2026-12-01 02:30 | 每月 1 日 2:30",
        "30 4 * * 1      | 2026-11-21 10:00 | 2026-11-23 04:30 | 每周一 4:30",
        "0 0 * * 7       | 2026-11-21 10:00 | 2026-11-22 00:00 | 每周日 0:00",
        "0 0 * * FRI-7   | 2026-11-22 10:00 | 2026-11-27 00:00 | 每周日、五、六 0:00",
        "*/20 8-10/2 * * * | 2026-11-21 08:45 | 2026-11-21 10:00 | 每天"
            + " 8:00、8:20、8:40、10:00、10:20、10:40",
        "5,35 * * * *    | 2026-11-21 10:06 | 2026-11-21 10:35 | 每天 每小时第 5、35 分",
        "* * * * *       | 2026-11-21 10:06 | 2026-11-21 10:07 | 每天 每小时每分钟",
        "0 6 1,15 3-5 *  | 2026-11-21 10:00 | 2027-03-01 06:00 | 每年 3、4、5 月 1、15 日 6:00",
        "0 6 29 feb *    | 2026-11-21 10:00 | 2028-02-29 06:00 | 每年 2 月 29 日 6:00",
        "0 6 31 * *      | 2026-11-21 10:00 | 2026-12-31 06:00 | 每月 31 日 6:00",
        "0 0 * * */2     | 2026-11-22 10:00 | 2026-11-24 00:00 | 每周日、二、四、六 0:00",
      })
  void comesDueByTheClockOfBeijingAndSaysItInWords(
      String line, String now, String next, String words) throws Exception {
    CronLine cron = CronLine.of(line);
    Instant moment = beijing(now);

    assertThat(MINUTE.format(cron.after(moment))).isEqualTo(next);
    assertThat(CronWords.of(cron)).isEqualTo(words);
    assertThat(LastDue.of(cron, cron.after(moment).toInstant())).isEqualTo(cron.after(moment));
    assertThat(LastDue.of(cron, moment).toInstant()).isBeforeOrEqualTo(moment);
    assertThat(cron.after(LastDue.of(cron, moment).toInstant())).isEqualTo(cron.after(moment));
  }

  /** What systemd makes of the translated line is asked of systemd itself, five times ahead. */
  @ParameterizedTest
  @CsvSource({
    "30 2 1 * *,*-*-01 02:30:00 Asia/Shanghai",
    "30 4 * * 1,Mon *-*-* 04:30:00 Asia/Shanghai",
    "0 0 * * FRI-7,'Sun,Fri,Sat *-*-* 00:00:00 Asia/Shanghai'",
    "*/20 8-10/2 * * *,'*-*-* 08,10:00,20,40:00 Asia/Shanghai'",
    "'5,35 * * * *','*-*-* *:05,35:00 Asia/Shanghai'",
    "'0 6 1,15 3-5 *','*-03,04,05-01,15 06:00:00 Asia/Shanghai'",
    "0 6 29 feb *,*-02-29 06:00:00 Asia/Shanghai",
    "0 0 * * */2,'Sun,Tue,Thu,Sat *-*-* 00:00:00 Asia/Shanghai'",
  })
  void meansTheSameToSystemd(String line, String calendar) throws Exception {
    CronLine cron = CronLine.of(line);
    assertThat(SystemdCalendar.of(cron)).isEqualTo(calendar);

    assumeTrue(hasSystemd(), "systemd-analyze is not installed");
    String said =
        said(
            "systemd-analyze",
            "calendar",
            "--iterations=5",
            "--base-time=2026-11-21 10:00:00",
            calendar);
    Matcher times =
        Pattern.compile("(?:elapse|#\\d): \\w{3} (\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d) CST")
            .matcher(said);
    ZonedDateTime due = cron.after(beijing("2026-11-21 10:00"));
    for (int time = 0; time < 5; time++) {
      assertThat(times.find()).as(said).isTrue();
      assertThat(times.group(1)).isEqualTo(SYSTEMD.format(due));
      due = cron.after(due.toInstant());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "30 2 1 *      | 五栏",
        "0 30 2 1 * *  | 五栏",
        "@monthly      | 五栏",
        "60 2 * * *    | 分",
        "5/10 2 * * *  | 分",
        "30 24 * * *   | 时",
        "30 2 L * *    | 日",
        "30 2 0 * *    | 日",
        "30 2 1W * *   | 日",
        "30 2 ? * *    | 日",
        "30 2 1 13 *   | 月",
        "30 2 * * 1#2  | 星期",
        "30 2 * * 5-1  | 星期",
        "30 2 * * 8    | 星期",
        "*/0 2 * * *   | 分",
        "1,,2 2 * * *  | 分",
        "30 2 1 * 1    | 只能限定一栏",
        "30 2 30 2 *   | 永远不会到期",
      })
  void refusesWhatSchedulersReadDifferentlyOrNotAtAll(String line, String says) {
    assertThatThrownBy(() -> CronLine.of(line))
        .isInstanceOf(ConfigurationFault.class)
        .hasMessageContaining(says);
  }

  @Test
  void knowsNoSummerTimeInBeijing() {
    ZonedDateTime due = CronLine.of("30 2 * * *").after(beijing("2026-03-28 10:00"));
    assertThat(due.toInstant()).isEqualTo(Instant.parse("2026-03-28T18:30:00Z"));
  }

  static boolean hasSystemd() {
    try {
      return new ProcessBuilder("systemd-analyze", "--version").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  static String said(String... command) throws IOException, InterruptedException {
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("TZ", "Asia/Shanghai");
    builder.environment().put("LC_ALL", "C.UTF-8");
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    return said;
  }

  static Instant beijing(String minute) {
    return java.time.LocalDateTime.parse(minute, MINUTE).atZone(CronLine.ZONE).toInstant();
  }
}
