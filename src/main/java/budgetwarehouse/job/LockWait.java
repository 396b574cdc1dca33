package budgetwarehouse.job;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Waits until nobody works under a lock, as a job that a schedule starts does of a load: what it
 * reads is about to be replaced.
 *
 * @param most how long it waits at most
 * @param pause how often it looks
 */
record LockWait(Duration most, Duration pause) {
  /** What a run of a schedule waits: longer than the load of a province takes. */
  static final LockWait OF_SCHEDULE = new LockWait(Duration.ofHours(6), Duration.ofSeconds(2));

  /**
   * Wait until a lock can be taken, and leave it.
   *
   * @param say told once that it waits
   * @return why it waited in vain; empty when the lock is free
   */
  Optional<String> until(Path lock, Consumer<String> say) throws IOException {
    Instant end = Instant.now().plus(most);
    boolean told = false;
    while (!isFree(lock)) {
      String busy = "另一个任务正在使用 " + lock.getParent() + "（进程 " + DataLock.holder(lock) + "）";
      if (!told) {
        say.accept(busy + "，等它结束后再运行，至多等 " + told());
        told = true;
      }
      if (Instant.now().isAfter(end) || !rested()) {
        return Optional.of(busy + "，已等 " + told() + "，本次未运行；请待其结束后再运行");
      }
    }
    return Optional.empty();
  }

  private static boolean isFree(Path lock) throws IOException {
    Optional<DataLock> taken = DataLock.take(lock);
    if (taken.isPresent()) {
      taken.get().close();
    }
    return taken.isPresent();
  }

  /** Rest between two looks; false when the process is to end. */
  private boolean rested() {
    try {
      Thread.sleep(pause.toMillis());
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private String told() {
    return most.toHours() > 0 ? most.toHours() + " 小时" : most.toSeconds() + " 秒";
  }
}
