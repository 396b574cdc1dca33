package budgetwarehouse.reference.consistency;

/**
 * A row that breaks a rule.
 *
 * @param rule code of the rule
 * @param file name of the list without ending
 * @param row values of its key columns
 * @param message place, what is wrong, how to mend it
 */
record Fault(String rule, String file, String row, String message) {}
