package budgetwarehouse.benchmark;

/** Takes results nobody needs, so that the compiler cannot leave the work out. */
final class Sink {
  private static volatile long kept;

  private Sink() {}

  static void keep(long value) {
    kept = value;
  }

  static long kept() {
    return kept;
  }
}
