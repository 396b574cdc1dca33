package budgetwarehouse.job;

import java.time.Instant;
import java.util.Optional;

/**
 * Run of a job as the job metadata has it.
 *
 * @param start when it began, by the clock of the machine
 * @param due the time of the schedule for which it ran; empty: it was started by hand
 * @param completed whether it came to its end
 */
public record PastRun(Instant start, Optional<Instant> due, boolean completed) {}
