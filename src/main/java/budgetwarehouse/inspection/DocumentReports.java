package budgetwarehouse.inspection;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor.CallerRunsPolicy;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Writes the reports of single documents in a thread beside the one that reads them, which helps
 * when it is ahead. No such report depends on another, so their order does not matter.
 */
final class DocumentReports implements AutoCloseable {
  // read and not yet written: few, since a document may be large
  private static final int MOST_WAITING = 8;

  private final AtomicReference<@Nullable Throwable> fault = new AtomicReference<>();
  private final ThreadPoolExecutor writer =
      new ThreadPoolExecutor(
          1,
          1,
          0,
          TimeUnit.SECONDS,
          new ArrayBlockingQueue<>(MOST_WAITING),
          task -> new Thread(task, "document-reports"),
          new CallerRunsPolicy());

  /** Write a report, now or soon; what went wrong with another is thrown here. */
  void write(Report report) throws IOException {
    throwFault();
    writer.execute(
        () -> {
          try {
            report.write();
          } catch (Throwable e) { // whatever it is, whoever waits is told
            fault.compareAndSet(null, e);
          }
        });
  }

  /** Wait until all are written. */
  void finish() throws IOException {
    close();
    throwFault();
  }

  private void throwFault() throws IOException {
    Throwable thrown = fault.get();
    if (thrown instanceof IOException broken) {
      throw broken;
    }
    if (thrown instanceof RuntimeException programFault) {
      throw programFault;
    }
    if (thrown instanceof Error end) {
      throw end;
    }
  }

  /** Wait until nothing is being written any more. */
  @Override
  public void close() throws IOException {
    writer.shutdown();
    try {
      while (!writer.awaitTermination(1, TimeUnit.MINUTES)) {
        // the disk is slow
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while reports were written");
    }
  }

  /** Writes one report. */
  @FunctionalInterface
  interface Report {
    /** Write it. */
    void write() throws IOException;
  }
}
