package budgetwarehouse.extraction;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What was seen in a document and what became of it.
 *
 * @param counts every kind of count, 0 included
 */
public record ReadingAccount(Map<ReadingCount, Integer> counts) {
  /** The account of a document of which nothing was read. */
  public static final ReadingAccount NOTHING = new ReadingAccount(Map.of());

  /** Keep the counts in their order. */
  public ReadingAccount {
    Map<ReadingCount, Integer> all = new EnumMap<>(ReadingCount.class);
    for (ReadingCount kind : ReadingCount.values()) {
      all.put(kind, counts.getOrDefault(kind, 0));
    }
    counts = Collections.unmodifiableMap(all);
  }

  /** Return one count. */
  public int count(ReadingCount kind) {
    return counts.getOrDefault(kind, 0);
  }

  /** Return the sum of this account and another. */
  public ReadingAccount and(ReadingAccount other) {
    var sum = new Tally();
    sum.addAll(this);
    sum.addAll(other);
    return sum.account();
  }

  /** Counts while they grow. */
  public static final class Tally {
    private final Map<ReadingCount, Integer> counts = new EnumMap<>(ReadingCount.class);

    /** Add to one count. */
    public void add(ReadingCount kind, int more) {
      counts.merge(kind, more, Integer::sum);
    }

    /** Return one count so far. */
    public int count(ReadingCount kind) {
      return counts.getOrDefault(kind, 0);
    }

    /** Add everything another tally holds. */
    public void addAll(Tally other) {
      other.counts.forEach(this::add);
    }

    /** Add everything an account holds. */
    public void addAll(ReadingAccount other) {
      other.counts().forEach(this::add);
    }

    /** Return the account. */
    public ReadingAccount account() {
      return new ReadingAccount(counts);
    }
  }
}
