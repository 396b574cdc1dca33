package budgetwarehouse.job;

import budgetwarehouse.job.intake.DataFolder;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a stage after the store is given.
 *
 * @param run number of the run, from 1
 * @param data folder of the warehouse; {@link DataFolder#warehouse()} is what is published
 * @param folder folder of this run's own work, empty when its first stage begins, deleted once the
 *     run is complete
 * @param overrides file of reviewed decisions, empty where there is none
 * @param expectations folder of the lists of what people know from outside the documents, empty
 *     where there is none
 * @param extractorVersion version whose facts count
 * @param loadDate day of the load
 * @param threads how many threads may be used
 * @param stopRules limits that the outcomes of checks must keep to be published
 * @param lookBack day as of which the warehouse is built, beside the published one; empty for the
 *     published one itself
 */
public record Build(
    long run,
    DataFolder data,
    Path folder,
    Optional<Path> overrides,
    Optional<Path> expectations,
    int extractorVersion,
    LocalDate loadDate,
    int threads,
    StopRules stopRules,
    Optional<LookBack> lookBack) {
  /** Return the folder in which the results are put: the warehouse's, or that of a past day. */
  public DataFolder results() {
    return lookBack.map(back -> data.asOf(back.day())).orElse(data);
  }
}
