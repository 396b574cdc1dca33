package budgetwarehouse.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.job.JobDefinition;
import budgetwarehouse.job.PastRun;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The watch as it really runs, with the framework's scheduler. */
class WatchTest {
  private static final Instant NOW = CronLineTest.beijing("2026-11-21 10:00");

  @Test
  @Timeout(60)
  void letsARunEndBeforeItEndsItself() {
    List<String> events = Collections.synchronizedList(new ArrayList<>());
    List<Watch> watches = new ArrayList<>();
    JobStart start =
        (job, due) -> {
          watches.get(0).end();
          events.add(job.name() + " ran for " + Journal.minute(due));
          return 0;
        };
    var past = new PastRun(NOW.minusSeconds(100_000), Optional.empty(), true);
    var job = new JobDefinition("load", "", "30 2 * * *", Map.of(), Map.of(), List.of("step"));
    var scheduled = new ScheduledJob(Path.of("load.yaml"), job, CronLine.of(job.schedule()));
    Schedule schedule =
        Schedule.fromNow(
            List.of(scheduled, new ScheduledJob(Path.of("x.yaml"), job, CronLine.of("0 3 * * *"))),
            unused -> List.of(past),
            start,
            () -> NOW,
            new PrintWriter(new StringWriter()));
    watches.add(new Watch(schedule));

    watches.get(0).run();
    events.add("ended");
    assertThat(events).containsSubsequence("load ran for 2026-11-21 02:30", "ended");
    assertThat(events).last().isEqualTo("ended");
  }
}
