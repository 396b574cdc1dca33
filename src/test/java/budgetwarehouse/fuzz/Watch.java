package budgetwarehouse.fuzz;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Ends the process where a file is read for ever, after keeping it with the reader's stack. */
final class Watch implements AutoCloseable {
  private final CountDownLatch done = new CountDownLatch(1);
  private final SpoiltFile file;

  Watch(SpoiltFile file, Duration longest, Path folder) {
    this.file = file;
    Thread reader = Thread.currentThread();
    var thread = new Thread(() -> waitFor(reader, longest, folder), "watch");
    thread.setDaemon(true);
    thread.start();
  }

  Verdict judge(Trial trial) {
    return trial.of(file);
  }

  private void waitFor(Thread reader, Duration longest, Path folder) {
    try {
      if (!done.await(longest.toMillis(), TimeUnit.MILLISECONDS)) {
        Fuzz.keep(file, "hangs at " + Arrays.toString(reader.getStackTrace()), folder);
        System.out.println(file.number() + " hangs, see " + folder);
        Runtime.getRuntime().halt(2);
      }
    } catch (InterruptedException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    done.countDown();
  }
}
