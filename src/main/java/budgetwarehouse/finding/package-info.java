/** Faults of the data as values: what is wrong, how severe it is, and where it is printed. */
@NullMarked
package budgetwarehouse.finding;

import org.jspecify.annotations.NullMarked;
