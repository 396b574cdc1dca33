package budgetwarehouse.job;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Says how far a load is: one line that is rewritten on a terminal, a line every few seconds
 * elsewhere.
 */
final class Progress implements AutoCloseable {
  private static final Duration ON_TERMINAL = Duration.ofMillis(500);
  private static final Duration ELSEWHERE = Duration.ofSeconds(5);
  private static final double NANOS = 1e9;

  private final PrintWriter console;
  private final boolean terminal;
  private final ScheduledExecutorService timer;
  private final AtomicLong done = new AtomicLong();
  private volatile long total;
  private volatile long startNanos;

  Progress(PrintWriter console, boolean terminal) {
    this.console = console;
    this.terminal = terminal;
    this.timer = Executors.newSingleThreadScheduledExecutor(Progress::thread);
    long millis = (terminal ? ON_TERMINAL : ELSEWHERE).toMillis();
    var unused = timer.scheduleAtFixedRate(this::tick, millis, millis, TimeUnit.MILLISECONDS);
  }

  private static Thread thread(Runnable work) {
    var thread = new Thread(work, "progress");
    thread.setDaemon(true);
    return thread;
  }

  /** Print a line of its own. */
  synchronized void say(String line) {
    console.println(terminal ? "\r\u001b[K" + line : line);
    console.flush();
  }

  /** Begin to count documents. */
  synchronized void begin(long documents) {
    done.set(0);
    startNanos = System.nanoTime();
    total = documents;
  }

  /** Count one document. */
  void count() {
    done.incrementAndGet();
  }

  /** Say how many documents are done by now, where somebody else counts them. */
  void reach(long documents) {
    done.set(documents);
  }

  /** Stop counting and say how many there were. */
  synchronized void end() {
    if (total > 0) {
      say(line());
      total = 0;
    }
  }

  private synchronized void tick() {
    if (total == 0) {
      return;
    }
    if (terminal) {
      console.print("\r\u001b[K" + line());
      console.flush();
    } else {
      say(line());
    }
  }

  private String line() {
    long read = done.get();
    double seconds = Math.max((System.nanoTime() - startNanos) / NANOS, 1e-3);
    double rate = read / seconds;
    String remaining = rate > 0 ? String.format(Locale.ROOT, "%.0f", (total - read) / rate) : "?";
    return String.format(
        Locale.ROOT, "  已读 %d / %d 份，每秒 %.1f 份，约剩 %s 秒", read, total, rate, remaining);
  }

  @Override
  public void close() {
    timer.shutdownNow();
  }
}
