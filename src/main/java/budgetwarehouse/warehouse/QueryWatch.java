package budgetwarehouse.warehouse;

/** Is told how far a running query has come, some times a second. */
@FunctionalInterface
public interface QueryWatch {
  /** Watches nothing. */
  QueryWatch NONE = share -> {};

  /**
   * Take the state of the query.
   *
   * @param share share that is done, from 0 to 1; below 0 while nobody knows
   */
  void running(double share);
}
