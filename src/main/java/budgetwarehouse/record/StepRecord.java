package budgetwarehouse.record;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How one step of a run ended.
 *
 * @param name name of the step
 * @param status how it ended, in the words of the job framework: {@code COMPLETED}, {@code FAILED},
 *     {@code STOPPED}
 * @param started when it began, with offset; blank where it did not
 * @param ended when it ended, with offset; blank where it did not
 * @param seconds how long it took
 * @param counts what it counted, by name; empty where it counts nothing
 */
public record StepRecord(
    String name,
    String status,
    String started,
    String ended,
    double seconds,
    SortedMap<String, Long> counts) {
  /** Keep the counts. */
  public StepRecord {
    counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
  }

  /** Return the step with what it counted. */
  public StepRecord with(Map<String, Long> counted) {
    return new StepRecord(name, status, started, ended, seconds, new TreeMap<>(counted));
  }
}
