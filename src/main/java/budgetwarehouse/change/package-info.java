/** What moved between two builds of the warehouse, and why. */
@NullMarked
package budgetwarehouse.change;

import org.jspecify.annotations.NullMarked;
