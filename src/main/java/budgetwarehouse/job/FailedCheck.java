package budgetwarehouse.job;

import budgetwarehouse.finding.Severity;

/**
 * Check that the warehouse does not pass.
 *
 * @param name name of the check
 * @param says what must hold, in Chinese
 * @param severity how much it matters
 * @param rows how many rows break it
 */
public record FailedCheck(String name, String says, Severity severity, long rows) {}
