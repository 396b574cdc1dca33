/**
 * Does to the real job what machines do to it, and compares what is published with that of an
 * undisturbed run: {@code mvn -Pfaults verify -DskipTests} (src/docs/faults.md).
 */
package budgetwarehouse.faults;
