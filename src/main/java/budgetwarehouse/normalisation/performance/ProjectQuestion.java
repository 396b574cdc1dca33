package budgetwarehouse.normalisation.performance;

/**
 * What a project is about.
 *
 * @param projectCode code as printed, or blank
 * @param projectName name as printed
 * @param purpose what the money is for, as printed, or blank
 */
public record ProjectQuestion(String projectCode, String projectName, String purpose) {}
