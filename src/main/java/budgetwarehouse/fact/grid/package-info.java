/** Header and data rows of one table, its pages put together. */
@NullMarked
package budgetwarehouse.fact.grid;

import org.jspecify.annotations.NullMarked;
