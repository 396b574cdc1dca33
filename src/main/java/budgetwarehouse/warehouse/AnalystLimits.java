package budgetwarehouse.warehouse;

import java.time.Duration;

/**
 * What one analyst's session may take.
 *
 * @param memory as DuckDB writes it, such as {@code 2GB}; whole gigabytes or megabytes
 * @param threads number of threads
 * @param time longest run of one query
 */
public record AnalystLimits(String memory, int threads, Duration time) {
  /** Most memory that a person may ask for, in megabytes. */
  public static final int MOST_MEMORY_MEGABYTES = 16_384;

  /** Longest time that a person may ask for. */
  public static final Duration LONGEST_TIME = Duration.ofMinutes(30);

  /** Limits for a person at a terminal. */
  public static final AnalystLimits DEFAULT = new AnalystLimits("2GB", 2, Duration.ofMinutes(1));

  private static final Duration LONGEST_PUBLICATION = Duration.ofMinutes(30);
  private static final AnalystLimits MOST_FOR_PUBLICATION =
      new AnalystLimits("2GB", 2, LONGEST_PUBLICATION);

  /**
   * Return the limits for publishing a whole province, for which nobody waits at a terminal: two
   * gigabytes, or what a build may take where that is less.
   */
  public static AnalystLimits forPublication() {
    var ofBuild = new AnalystLimits(BuildMemory.limit(), 2, LONGEST_PUBLICATION);
    return ofBuild.bytes() < MOST_FOR_PUBLICATION.bytes() ? ofBuild : MOST_FOR_PUBLICATION;
  }

  /** Count the bytes of memory; it is written in whole gigabytes or megabytes. */
  long bytes() {
    long number = Long.parseLong(memory.replaceAll("\\D", ""));
    return number << (memory.endsWith("GB") ? 30 : 20);
  }
}
