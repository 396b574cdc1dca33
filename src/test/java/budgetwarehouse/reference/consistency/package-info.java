/**
 * What must hold in the code lists of {@code warehouse-schema/reference}.
 *
 * <p>{@code reference_list.csv} says what each list is; a rule is a class, looks at one list among
 * all of them and returns the rows that break it. {@code ReferenceConsistencyTest} holds the lists
 * to the rules, {@code ListRuleTest} shows that each rule finds what it is there for.
 */
package budgetwarehouse.reference.consistency;
