package budgetwarehouse.province;

import java.util.List;

/**
 * Values that look random and depend on a seed and on names alone, in whatever order they are asked
 * for.
 *
 * @param seed what all values are drawn from
 */
record Draw(long seed) {
  private static final long STEP = 0x9E3779B97F4A7C15L;
  private static final int FRACTION_BITS = 53;

  /** Return the draw of a part, independent of those of other parts. */
  Draw of(Object part) {
    return new Draw(mixed(seed * 31 + part.hashCode() + STEP));
  }

  /** Return a whole number between two, both included. */
  long between(long low, long high) {
    return low + Math.floorMod(mixed(seed), high - low + 1);
  }

  /** Return a fraction between two. */
  double between(double low, double high) {
    return low + (high - low) * fraction();
  }

  /** Return whether something of a given probability happens. */
  boolean happens(double probability) {
    return fraction() < probability;
  }

  /** Return one of a list. */
  <T> T pick(List<T> values) {
    return values.get((int) between(0, values.size() - 1L));
  }

  private double fraction() {
    return (mixed(seed) >>> (Long.SIZE - FRACTION_BITS)) / (double) (1L << FRACTION_BITS);
  }

  /** The last step of SplitMix64. */
  private static long mixed(long value) {
    long once = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    long twice = (once ^ (once >>> 27)) * 0x94D049BB133111EBL;
    return twice ^ (twice >>> 31);
  }
}
