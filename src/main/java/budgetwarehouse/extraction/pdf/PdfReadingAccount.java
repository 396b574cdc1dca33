package budgetwarehouse.extraction.pdf;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What a reader saw in a PDF and what became of it.
 *
 * @param counts every kind of count, 0 included
 */
public record PdfReadingAccount(Map<PdfCount, Integer> counts) {
  /** Keep the counts in their order. */
  public PdfReadingAccount {
    Map<PdfCount, Integer> all = new EnumMap<>(PdfCount.class);
    for (PdfCount kind : PdfCount.values()) {
      all.put(kind, counts.getOrDefault(kind, 0));
    }
    counts = Collections.unmodifiableMap(all);
  }

  /** Return one count. */
  public int count(PdfCount kind) {
    return counts.getOrDefault(kind, 0);
  }

  /** Counts while they grow. */
  static final class Tally {
    private final Map<PdfCount, Integer> counts = new EnumMap<>(PdfCount.class);

    /** Add to one count. */
    void add(PdfCount kind, int more) {
      counts.merge(kind, more, Integer::sum);
    }

    /** Return one count so far. */
    int count(PdfCount kind) {
      return counts.getOrDefault(kind, 0);
    }

    /** Add everything another tally holds. */
    void addAll(Tally other) {
      other.counts.forEach(this::add);
    }

    /** Return the account. */
    PdfReadingAccount account() {
      return new PdfReadingAccount(counts);
    }
  }
}
