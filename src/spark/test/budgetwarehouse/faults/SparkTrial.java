package budgetwarehouse.faults;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** A job that has work done on Spark, and the processes that do it. */
final class SparkTrial {
  /** Two executors, each a process of its own with one thread. */
  static final String CLUSTER = "local-cluster[2,1,1024]";

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private SparkTrial() {}

  /** What the log is called depends on the job, not on what it did; stars are of this job alone. */
  static List<String> differences(Undisturbed undisturbed, Path data) throws Exception {
    return undisturbed.state().differences(DataState.of(data)).stream()
        .filter(difference -> !difference.matches("file (logs/.*|metrics/.*|stars.*)"))
        .toList();
  }

  /** Kill a process of the job as {@code kill -9} does, once there is one. */
  static boolean killed(ChildJob job, String word) throws InterruptedException {
    List<ProcessHandle> processes = awaited(job, word);
    return !processes.isEmpty() && processes.get(0).destroyForcibly();
  }

  /** Wait for processes of the job; none where it ended first. */
  static List<ProcessHandle> awaited(ChildJob job, String word) throws InterruptedException {
    Instant end = Instant.now().plus(PATIENCE);
    List<ProcessHandle> found = job.started(word);
    while (found.isEmpty() && job.isAlive() && Instant.now().isBefore(end)) {
      Thread.sleep(20);
      found = job.started(word);
    }
    return found;
  }
}
