package budgetwarehouse.change;

/**
 * How many of a subject changed in one way.
 *
 * @param subject document, fact, row (of a comparison), check or finding
 * @param kind code of the change
 * @param name its name, in Chinese
 * @param count how many
 */
public record ChangeTally(String subject, String kind, String name, long count) {}
