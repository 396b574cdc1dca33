package budgetwarehouse.store;

/**
 * What a compaction did.
 *
 * @param merged folders that were read
 * @param into folders that were written of them
 */
public record CompactionTally(int merged, int into) {
  /** Nothing was merged. */
  public static final CompactionTally NONE = new CompactionTally(0, 0);

  /** Add what another did. */
  public CompactionTally plus(CompactionTally other) {
    return new CompactionTally(merged + other.merged, into + other.into);
  }
}
