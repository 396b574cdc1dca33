package budgetwarehouse.normalisation.code;

/**
 * Name of a code in a span of years.
 *
 * @param code entry it leads to
 * @param name folded name
 * @param years when code and name belong together
 */
record CodeEntry(String code, String name, ValidYears years) {}
