package budgetwarehouse.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Says how much of a second core the machine gives at this moment: a loop that touches no memory,
 * once on one thread and once on two. About 2 on a quiet machine, 1 on a crowded one.
 */
final class Calibration {
  private static final long STEPS = 300_000_000L;
  private static final long FACTOR = 6364136223846793005L;
  private static final int ROUNDS = 3;

  private Calibration() {}

  /** Return the speed of two threads over that of one. */
  static double gainOfTwoThreads() throws Exception {
    double one = Measurement.median(1, ROUNDS, () -> onThreads(1, Calibration::spin)).wallSeconds();
    double two = Measurement.median(0, ROUNDS, () -> onThreads(2, Calibration::spin)).wallSeconds();
    return 2 * one / two;
  }

  /** Do the same work on several threads at once and wait for all. */
  static void onThreads(int threads, Work work) throws Exception {
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    try {
      List<Future<?>> running = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        running.add(
            executor.submit(
                () -> {
                  work.run();
                  return null;
                }));
      }
      for (Future<?> future : running) {
        future.get();
      }
    } finally {
      executor.shutdown();
    }
  }

  private static void spin() {
    long value = 1;
    for (long i = 0; i < STEPS; i++) {
      value = value * FACTOR + 1;
    }
    Sink.keep(value);
  }
}
