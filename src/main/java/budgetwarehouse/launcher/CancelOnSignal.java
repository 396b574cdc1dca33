package budgetwarehouse.launcher;

import budgetwarehouse.warehouse.AnalystSession;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Cancels the query when the process is asked to end, and gives the command a moment to take a
 * half-written file back; the exit code is then the system's, 130 after Ctrl-C.
 */
final class CancelOnSignal {
  private static final long LONGEST_WAIT_SECONDS = 5;

  private final AnalystSession session;
  private final CountDownLatch ended = new CountDownLatch(1);
  private final Thread hook = new Thread(this::cancel, "cancel-on-signal");

  CancelOnSignal(AnalystSession session) {
    this.session = session;
    Runtime.getRuntime().addShutdownHook(hook);
  }

  private void cancel() {
    session.cancel();
    try {
      var unused = ended.await(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The command has ended, by itself or because it was cancelled. */
  void end() {
    ended.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // the process is ending, and the hook is what let us come here
    }
  }
}
