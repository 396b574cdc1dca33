/** Figures of the standard tables and of all others, cell by cell. */
@NullMarked
package budgetwarehouse.fact.table;

import org.jspecify.annotations.NullMarked;
