package budgetwarehouse.record;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What every job says of a run, whatever it does; the head of its report.
 *
 * <p>Programs read it: fields are added, never renamed or given another meaning without a new
 * {@link #SCHEMA_VERSION}.
 *
 * @param schemaVersion version of the report's form
 * @param program the program that ran
 * @param job name of the job
 * @param parameters its parameters as they came to hold, by name
 * @param run number of the run; 0 where it ended before it began
 * @param resumed whether the run was begun by an earlier process
 * @param started when this process began it, with offset
 * @param ended when it ended, with offset
 * @param seconds how long it took
 * @param outcome {@code published}, {@code completed} of a job that publishes no warehouse, {@code
 *     failed}, {@code stopped} or {@code refused}
 * @param exitCode what the process returns
 * @param buildId id of the published warehouse it made or read; blank where there is none
 * @param process what the process used
 * @param steps the steps of this process in order
 * @param failures why it failed or was refused, or nothing
 * @param lookAt files and folders worth opening
 */
public record RunRecord(
    int schemaVersion,
    ProgramRecord program,
    String job,
    SortedMap<String, String> parameters,
    long run,
    boolean resumed,
    String started,
    String ended,
    double seconds,
    String outcome,
    int exitCode,
    String buildId,
    ProcessUse process,
    List<StepRecord> steps,
    List<String> failures,
    List<String> lookAt) {
  /** The version of the form that this program writes. */
  public static final int SCHEMA_VERSION = 1;

  /** Keep the lists. */
  public RunRecord {
    parameters = Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
    steps = List.copyOf(steps);
    failures = List.copyOf(failures);
    lookAt = List.copyOf(lookAt);
  }
}
