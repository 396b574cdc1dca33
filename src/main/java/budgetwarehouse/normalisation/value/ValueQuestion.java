package budgetwarehouse.normalisation.value;

/**
 * What an indicator's value says.
 *
 * @param valueText as printed, or blank
 */
public record ValueQuestion(String valueText) {}
