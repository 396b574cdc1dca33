/** Tries what a person could try with SQL, against a warehouse in a process of its own. */
package budgetwarehouse.attack;
