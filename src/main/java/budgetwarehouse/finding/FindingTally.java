package budgetwarehouse.finding;

/**
 * How many findings there are of each severity.
 *
 * @param errors findings that matter most
 * @param warnings findings that need a look
 * @param notes findings worth knowing
 */
public record FindingTally(long errors, long warnings, long notes) {}
