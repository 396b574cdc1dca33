/**
 * Feeds broken copies of good documents to the readers, for as long as one likes: {@code mvn -Pfuzz
 * verify -DskipTests}.
 */
package budgetwarehouse.fuzz;
