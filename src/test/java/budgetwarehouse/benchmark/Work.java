package budgetwarehouse.benchmark;

/** A piece of work that is timed. */
@FunctionalInterface
interface Work {
  /** Do it once. */
  void run() throws Exception;
}
