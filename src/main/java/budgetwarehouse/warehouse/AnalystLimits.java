package budgetwarehouse.warehouse;

import java.time.Duration;

/**
 * What one analyst's session may take.
 *
 * @param memory as DuckDB writes it, such as {@code 2GB}
 * @param threads number of threads
 * @param time longest run of one query
 */
public record AnalystLimits(String memory, int threads, Duration time) {
  /** Limits for a person at a terminal. */
  public static final AnalystLimits DEFAULT = new AnalystLimits("2GB", 2, Duration.ofMinutes(1));

  /** Limits for publishing a whole province, for which nobody waits at a terminal. */
  public static final AnalystLimits PUBLICATION =
      new AnalystLimits("2GB", 2, Duration.ofMinutes(30));
}
