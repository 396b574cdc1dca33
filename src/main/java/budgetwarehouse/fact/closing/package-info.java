/** Whether the sums that a document prints close: the proof that a table was read as it is. */
@NullMarked
package budgetwarehouse.fact.closing;

import org.jspecify.annotations.NullMarked;
