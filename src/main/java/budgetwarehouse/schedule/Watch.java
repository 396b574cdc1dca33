package budgetwarehouse.schedule;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/** Keeps a schedule going until the process is asked to end. */
public final class Watch {
  /** Short enough for schedules by the minute; a look costs nothing while no time has come. */
  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(5);

  // a load that is asked to stop takes up to ten seconds
  private static final int LONGEST_WAIT_SECONDS = 15;

  private final Schedule schedule;
  private final CountDownLatch asked = new CountDownLatch(1);

  /** Watch a schedule. */
  public Watch(Schedule schedule) {
    this.schedule = schedule;
  }

  /** Look again and again; returns when {@link #end} was called or the process is asked to end. */
  public void run() {
    ThreadPoolTaskScheduler scheduler = scheduler();
    var hook = new Thread(() -> end(scheduler), "stop-schedule");
    Runtime.getRuntime().addShutdownHook(hook);
    var unused = scheduler.scheduleWithFixedDelay(schedule::look, BETWEEN_LOOKS);
    try {
      asked.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    end(scheduler);
  }

  /** Ask it to end: a job that runs goes on to its end, and no other begins. */
  public void end() {
    asked.countDown();
  }

  private void end(ThreadPoolTaskScheduler scheduler) {
    schedule.stop();
    asked.countDown();
    scheduler.shutdown();
  }

  private static ThreadPoolTaskScheduler scheduler() {
    var scheduler = new ThreadPoolTaskScheduler();
    scheduler.setThreadNamePrefix("schedule-");
    scheduler.setWaitForTasksToCompleteOnShutdown(true);
    scheduler.setAwaitTerminationSeconds(LONGEST_WAIT_SECONDS);
    scheduler.initialize();
    return scheduler;
  }
}
