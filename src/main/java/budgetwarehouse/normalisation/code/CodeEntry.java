package budgetwarehouse.normalisation.code;

/**
 * Name of a code in a span of years.
 *
 * @param code entry it leads to
 * @param name folded name
 * @param years when code and name belong together
 * @param fundBook fund whose money such entries are of; blank where the list has none
 */
record CodeEntry(String code, String name, ValidYears years, String fundBook) {}
