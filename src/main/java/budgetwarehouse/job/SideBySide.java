package budgetwarehouse.job;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Does two things at the same time that do not need each other. */
final class SideBySide {
  private SideBySide() {}

  /**
   * Do both; returns or throws when neither goes on any more, with the fault of the first before.
   */
  static void run(Work first, Work second) throws IOException {
    var fault = new AtomicReference<@Nullable Throwable>();
    var beside =
        new Thread(
            () -> {
              try {
                second.run();
              } catch (Throwable e) { // whatever it is, whoever waits is told
                fault.set(e);
              }
            },
            "side-by-side");
    beside.start();
    try {
      first.run();
    } finally {
      join(beside);
    }
    throwFault(fault.get());
  }

  private static void join(Thread beside) throws IOException {
    try {
      beside.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted beside another work");
    }
  }

  private static void throwFault(@Nullable Throwable fault) throws IOException {
    if (fault instanceof IOException broken) {
      throw broken;
    }
    if (fault instanceof RuntimeException programFault) {
      throw programFault;
    }
    if (fault instanceof Error end) {
      throw end;
    }
  }

  /** Something to do. */
  @FunctionalInterface
  interface Work {
    /** Do it. */
    void run() throws IOException;
  }
}
