/**
 * From the words of one paragraph to the numbers it states: what each number is, of which year, and
 * how it is printed. Knows nothing of tables, documents or stores.
 */
@NullMarked
package budgetwarehouse.fact.statement;

import org.jspecify.annotations.NullMarked;
